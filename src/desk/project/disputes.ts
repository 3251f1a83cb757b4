import { entryOf, withEntry } from './entries.ts'
import type { Project } from './project.ts'
import type { Edit, Question } from './question.ts'

/** The project with two statements that dispute each other, or, where they already do, no longer do. */
export function withDisputeToggled(project: Project, one: string, other: string): Project {
  const disputes = (id: string) => entryOf(project, 'statements', id)?.disputes ?? []
  const areDisputed = disputes(one).includes(other) || disputes(other).includes(one)
  const without = [one, other].reduce(
    (changed, id) => withDisputes(changed, id, (ids) => ids.filter((each) => each !== (id === one ? other : one))),
    project,
  )
  return areDisputed
    ? withoutBrokenLead(without)
    : withLeadOffered(
        withDisputes(without, one, (ids) => [...ids, other]),
        [one, other],
      )
}

/** The project that offers a pair first, where it still asks which two statements the page opens with. */
function withLeadOffered(project: Project, statements: readonly [string, string]): Project {
  const isOffered = (answer: Edit) => answer.kind === 'lead' && statements.every((id) => answer.statements.includes(id))
  const offered = (question: Question): Question => {
    const [subject] = question.subjects
    if (subject?.list !== 'story' || subject.key !== 'lead' || question.chosen !== null) return question
    return {
      ...question,
      answers: [{ kind: 'lead', statements }, ...question.answers.filter((one) => !isOffered(one))],
    }
  }
  return { ...project, questions: project.questions.map(offered) }
}

/** The project that opens with these statements, under a question; with none of its own where there are fewer than two. */
export function withLead(project: Project, statements: readonly string[], question: string | undefined): Project {
  const { lead: _, ...story } = project.story
  const asked = question?.trim() ? { question: question.trim() } : {}
  return {
    ...project,
    story: statements.length < 2 ? story : { ...story, lead: { ...asked, statements: [...statements] } },
  }
}

/** The project that says of each statement of its lead that it disputes another one of them. */
export function withLeadDisputed(project: Project): Project {
  const lead = project.story.lead?.statements ?? []
  return lead.reduce((changed, id) => {
    const other = lead.find((one) => one !== id)
    return other === undefined || disputesOne(changed, id, lead) ? changed : withDisputeToggled(changed, other, id)
  }, project)
}

/** Whether each statement of the lead disputes another one of them, as a page that opens with them asks. */
export function isLeadDisputed(project: Project): boolean {
  const lead = project.story.lead?.statements ?? []
  return lead.every((id) => disputesOne(project, id, lead))
}

function disputesOne(project: Project, id: string, others: readonly string[]): boolean {
  const disputed = disputedBy(project, id)
  return others.some((other) => disputed.includes(other))
}

function withDisputes(project: Project, id: string, change: (ids: readonly string[]) => readonly string[]): Project {
  return withEntry(project, 'statements', id, ({ disputes, ...statement }) => {
    const ids = change(disputes ?? [])
    return ids.length === 0 ? statement : { ...statement, disputes: [...ids] }
  })
}

/** A page can’t open with statements of which one disputes no other. */
function withoutBrokenLead(project: Project): Project {
  return isLeadDisputed(project) ? project : withLead(project, [], undefined)
}

/** The ids of the statements that a statement disputes, or that dispute it. */
export function disputedBy({ story }: Project, id: string): readonly string[] {
  const own = story.statements.find((one) => one.id === id)?.disputes ?? []
  return story.statements.filter((one) => own.includes(one.id) || one.disputes?.includes(id)).map((one) => one.id)
}
