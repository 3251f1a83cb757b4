import { entryOf, withEntry } from './entries.ts'
import type { Project } from './project.ts'

/** The project with two statements that dispute each other, or, where they already do, no longer do. */
export function withDisputeToggled(project: Project, one: string, other: string): Project {
  const disputes = (id: string) => entryOf(project, 'statements', id)?.disputes ?? []
  const areDisputed = disputes(one).includes(other) || disputes(other).includes(one)
  const without = [one, other].reduce(
    (changed, id) => withDisputes(changed, id, (ids) => ids.filter((each) => each !== (id === one ? other : one))),
    project,
  )
  return areDisputed ? withoutBrokenLead(without) : withDisputes(without, one, (ids) => [...ids, other])
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

function withDisputes(project: Project, id: string, change: (ids: readonly string[]) => readonly string[]): Project {
  return withEntry(project, 'statements', id, ({ disputes, ...statement }) => {
    const ids = change(disputes ?? [])
    return ids.length === 0 ? statement : { ...statement, disputes: [...ids] }
  })
}

/** A page can’t open with statements of which one disputes no other. */
function withoutBrokenLead(project: Project): Project {
  const lead = project.story.lead?.statements ?? []
  const disputesOne = (id: string) =>
    lead.some((other) => {
      const areJoined = (a: string, b: string) => entryOf(project, 'statements', a)?.disputes?.includes(b) === true
      return areJoined(id, other) || areJoined(other, id)
    })
  return lead.every(disputesOne) ? project : withLead(project, [], undefined)
}

/** The ids of the statements that a statement disputes, or that dispute it. */
export function disputedBy({ story }: Project, id: string): readonly string[] {
  const own = story.statements.find((one) => one.id === id)?.disputes ?? []
  return story.statements.filter((one) => own.includes(one.id) || one.disputes?.includes(id)).map((one) => one.id)
}
