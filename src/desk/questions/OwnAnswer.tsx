import { Combo } from '../fields/Combo.tsx'
import { GazetteerSearch } from '../fields/GazetteerSearch.tsx'
import { useOptions } from '../fields/options.ts'
import { addedSide, addedSpeaker } from '../project/addedByHand.ts'
import { answeredWith } from '../project/answered.ts'
import type { Project } from '../project/project.ts'
import type { Question } from '../project/question.ts'
import { sideOfItsOwn } from '../project/sideOfItsOwn.ts'
import { valueIn } from '../project/valueIn.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { isTextKey, listOfKey } from './answerLabel.ts'
import { DateAnswer } from './DateAnswer.tsx'
import { TextAnswer } from './TextAnswer.tsx'

type Answering = {
  readonly question: Question
  /** Answers the question as a step that can be undone. */
  readonly onAnswer: (change: (project: Project) => Project) => void
}

/** What an editor answers beside the answers that are proposed: a place of the gazetteer, a date, another entry of the story, a new one, or words. */
export function OwnAnswer({ question, onAnswer }: Answering) {
  const { fields } = useDeskWords()
  const project = useDesk((state) => state.project)
  const [subject] = question.subjects
  if (subject === undefined || project === null) return null
  if (subject.list === 'places' && subject.key === 'geometry')
    return (
      <GazetteerSearch
        id={subject.id}
        onFind={(place) => onAnswer((before) => answeredWith(before, question.id, { kind: 'place', place }))}
      />
    )
  if (subject.key === 'said.on' || subject.key === 'when')
    return (
      <DateAnswer
        project={project}
        label={subject.key === 'when' ? fields.when : fields.saidOn}
        onGive={(value) => onAnswer((before) => answeredWith(before, question.id, { kind: 'set', value }))}
      />
    )
  const list = listOfKey[subject.key]
  if (list !== undefined) return <OtherEntry question={question} list={list} onAnswer={onAnswer} />
  if (!isTextKey(subject.key) || question.subjects.length > 1) return null
  const { role, name, summary, publisher, byline, address: url, title } = fields
  const label = { role, name, summary, publisher, byline, url, title }
  return (
    <TextAnswer
      label={label[subject.key as keyof typeof label]}
      onGive={(value) => onAnswer((before) => answeredWith(before, question.id, { kind: 'set', value }))}
    />
  )
}

function OtherEntry({ question, list, onAnswer }: Answering & { readonly list: 'places' | 'speakers' | 'sides' }) {
  const { questions, fields } = useDeskWords()
  const options = useOptions(list)
  const isList = ['about', 'places', 'view.fit'].includes(question.subjects[0]?.key ?? '')
  const answerWith = (project: Project, id: string) =>
    answeredWith(project, question.id, { kind: 'set', value: isList ? [id] : id })
  const kept = useDesk(({ project }) => {
    const [subject, ...rest] = question.subjects
    return project === null || subject === undefined || rest.length > 0 ? '' : [valueIn(project, subject)].flat().join()
  })
  const initial = useDesk(({ project }) =>
    project === null || list !== 'sides' ? '' : sideOfItsOwn(project, question),
  )
  const others = options.filter(
    ({ value }) => value !== kept && !question.answers.some((answer) => isEntry(answer, value)),
  )
  const add = { speakers: addedSpeaker, sides: addedSide, places: null }[list]
  return (
    <>
      {others.length > 0 && (
        <Combo
          label={questions.another(list)}
          options={others}
          onChoose={(id) => onAnswer((before) => answerWith(before, id))}
        />
      )}
      {add !== null && (
        <TextAnswer
          label={list === 'sides' ? fields.newSide : fields.newSpeaker}
          initial={initial}
          onGive={(name) =>
            onAnswer((before) => {
              const { project, entry } = add(before, name)
              return answerWith(project, entry.id)
            })
          }
        />
      )}
    </>
  )
}

/** Whether an answer is an entry alone. */
function isEntry(answer: Question['answers'][number], id: string): boolean {
  return answer.kind === 'set' && [answer.value].flat().join() === id
}
