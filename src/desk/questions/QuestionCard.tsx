import { answered } from '../project/answered.ts'
import { askedApart } from '../project/askedApart.ts'
import { entryLabel } from '../project/entryLabel.ts'
import { entryWords } from '../project/entryWords.ts'
import type { Project } from '../project/project.ts'
import type { Question, Subject } from '../project/question.ts'
import { useDesk } from '../store/deskStore.ts'
import { endStep } from '../store/editing.ts'
import { showInReport } from '../store/shown.ts'
import { correct } from '../store/sought.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { answerLabel, isTextKey, keptLabel } from './answerLabel.ts'
import { DayQuestion } from './DayQuestion.tsx'
import { OwnAnswer } from './OwnAnswer.tsx'
import styles from './Questions.module.css'
import { SameEntry } from './SameEntry.tsx'

/** A question: what it is about, why it is asked, and its answers. */
export function QuestionCard({
  question,
  onAnswered,
}: {
  readonly question: Question
  /** Hears that it is answered, or which question has taken its place. */
  readonly onAnswered: (next?: string) => void
}) {
  const words = useDeskWords()
  const project = useDesk((state) => state.project)
  const edit = useDesk((state) => state.edit)
  const [subject, ...others] = question.subjects
  if (project === null || subject === undefined) return null
  const answer = (change: (before: Project) => Project) => {
    endStep()
    edit(change)
    onAnswered()
  }
  return (
    <article className={styles.card} data-doubt={question.id} data-answered={question.chosen !== null}>
      <h3 className={styles.ask} tabIndex={-1}>
        {words.questions.ask(subject.list, subject.key, nameOf(project, subject))}
      </h3>
      {!isNamedInQuestion(question) && <Subjects project={project} question={question} />}
      <p className={styles.why}>
        {/* Drafts are of reports in English, and so are their reasons. */}
        <bdi lang="en">{question.why}</bdi>
      </p>
      <div className={styles.answers}>
        {subject.list === 'sources' && subject.key === 'published' && <DayQuestion />}
        {question.answers.map((edited, index) => {
          const label = answerLabel(project, [subject, ...others], edited, words)
          return (
            <button
              type="button"
              className={styles.answer}
              // biome-ignore lint/suspicious/noArrayIndexKey: two places may have one label, and answers are only added
              key={`${index} ${label}`}
              aria-pressed={question.chosen === index}
              data-answer={index}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => answer((before) => answered(before, question.id, index))}
            >
              <bdi>{label}</bdi>
              <span className={styles.key} aria-hidden="true">
                {index + 1}
              </span>
            </button>
          )
        })}
        <OwnAnswer question={question} onAnswer={answer} />
        {(subject.list === 'speakers' || subject.list === 'places') && others.length === 0 && (
          <SameEntry list={subject.list} id={subject.id} onAnswer={answer} />
        )}
        {others.length > 0 && (
          <button
            type="button"
            className={styles.hand}
            onClick={() => {
              endStep()
              edit((before) => askedApart(before, question.id))
              onAnswered(`${question.id}-1`)
            }}
          >
            {words.questions.oneByOne}
          </button>
        )}
        <button type="button" className={styles.hand} onClick={() => correct(subject)}>
          {words.questions.byHand}
        </button>
      </div>
    </article>
  )
}

/** Whether the question says by name what it is about. */
function isNamedInQuestion({ subjects }: Question): boolean {
  const [first] = subjects
  return first?.list === 'places' || (first?.list === 'speakers' && subjects.length === 1)
}

function nameOf(project: Project, subject: Subject): string {
  return subject.list === 'story' ? project.story.title : entryLabel(project, subject)
}

/**
 * The entries that the question is about, each a way to its words in the report, and with its value where these differ. Of many, the list
 * scrolls.
 */
function Subjects({ project, question }: { readonly project: Project; readonly question: Question }) {
  const words = useDeskWords()
  const entries = question.subjects.flatMap((subject) => (subject.list === 'story' ? [] : [subject]))
  const values = entries.map((subject) => keptLabel(project, subject, words))
  // The words of what is called something say that already.
  const differ = new Set(values).size > 1 && !isTextKey(question.subjects[0]?.key ?? '')
  return (
    <>
      <ul className={styles.subjects}>
        {entries.map(({ list, id }, index) => (
          <li key={id}>
            <button type="button" className={styles.subject} onClick={() => showInReport({ list, id })}>
              <bdi>{entryWords(project, { list, id })}</bdi>
            </button>
            {differ && (
              <p className={styles.value}>
                <bdi>{values[index] || words.questions.notSaid}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
      {entries.length > 1 && <p className={styles.why}>{words.questions.forAll(entries.length)}</p>}
    </>
  )
}
