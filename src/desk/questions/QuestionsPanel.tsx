import { useEffect, useRef, useState } from 'react'
import type { Project } from '../project/project.ts'
import type { Question } from '../project/question.ts'
import { valueIn } from '../project/valueIn.ts'
import { useAsked } from '../store/asked.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import styles from './Questions.module.css'
import { useAnswerKeys } from './useAnswerKeys.ts'

/** What is to be decided, the weightiest first: one question at a time, and a row of all. */
export function QuestionsPanel() {
  const words = useDeskWords()
  const project = useDesk((state) => state.project)
  const [shownId, setShown] = useState<string | null>(null)
  const panel = useRef<HTMLElement>(null)
  const goOn = useFocusOnNext(panel)
  const shown = shownIn(project?.questions ?? [], shownId)
  const asked = entriesAsked(shown)
  const from = wordsAsked(project, shown)
  useEffect(() => useAsked.setState({ asked, words: from }), [asked, from])
  useUndoneAnswers(project?.questions, setShown)
  useAnswerKeys(panel)
  if (project === null) return null
  const { questions } = project
  const open = questions.filter(({ chosen }) => chosen === null)
  return (
    <section
      className={styles.panel}
      data-desk="doubts"
      id="desk-doubts"
      aria-label={words.questions.title}
      ref={panel}
    >
      <header className={styles.head}>
        <h2 tabIndex={-1}>{words.questions.title}</h2>
        <p className={styles.count} role="status">
          {open.length === 0 ? words.questions.done : words.questions.toCheck(open.length)}
        </p>
      </header>
      {questions.length > 0 && <QuestionRow questions={questions} shown={shown} onShow={setShown} />}
      {shown && (
        <QuestionCard
          question={shown}
          key={shown.id}
          onAnswered={(next = nextOpen(questions, shown)?.id) => {
            goOn()
            setShown(next ?? null)
          }}
        />
      )}
    </section>
  )
}

/** The question with an id, else the first that is open. */
function shownIn(questions: readonly Question[], id: string | null): Question | undefined {
  return questions.find((one) => one.id === id) ?? questions.find(({ chosen }) => chosen === null)
}

/** The entries that a question is about, or that its answers name as the lead, as `list/id`. */
function entriesAsked(question: Question | undefined): string {
  const entries = question?.subjects.flatMap((subject) =>
    subject.list === 'story' ? [] : `${subject.list}/${subject.id}`,
  )
  const leads = question?.answers.flatMap((answer) => (answer.kind === 'lead' ? answer.statements : []))
  return [...(entries ?? []), ...new Set(leads?.map((id) => `statements/${id}`))].join(' ')
}

/** The headline, the standfirst or the event that a question is about: the report’s own words, until the editor has others. */
function wordsAsked(project: Project | null, question: Question | undefined): string {
  const [subject] = question?.subjects ?? []
  if (project === null || subject?.list !== 'story') return ''
  const [first] = question?.answers ?? []
  if (first?.kind === 'add') return first.event.evidence.exact
  const value = /^(?:title|summary)$/.test(subject.key) ? valueIn(project, subject) : ''
  return typeof value === 'string' ? value : ''
}

/** Shows a question that undo has opened again or brought back, and the next one once redo has answered it. */
function useUndoneAnswers(questions: readonly Question[] | undefined, show: (id: string | null) => void): void {
  const before = useRef(questions)
  useEffect(() => {
    const known = before.current
    const earlier = new Map(known?.map(({ id, chosen }) => [id, chosen]))
    before.current = questions
    const reopened = questions?.find(({ id, chosen }) => chosen === null && (earlier.get(id) ?? null) !== null)
    const answered = questions?.find(({ id, chosen }) => chosen !== null && earlier.get(id) === null)
    const back = questions?.find(({ id, chosen }) => chosen === null && !earlier.has(id))
    if (reopened !== undefined) show(reopened.id)
    else if (questions !== undefined && answered !== undefined) show(nextOpen(questions, answered)?.id ?? null)
    else if (known !== undefined && back !== undefined) show(back.id)
  }, [questions, show])
}

/** Returns what has the focus go to the next question: the answer that was pressed goes with its card. */
function useFocusOnNext(panel: { readonly current: HTMLElement | null }): () => void {
  const goesOn = useRef(false)
  useEffect(() => {
    if (goesOn.current) (panel.current?.querySelector('h3') ?? panel.current?.querySelector('h2'))?.focus()
    goesOn.current = false
  })
  return () => {
    goesOn.current = true
  }
}

/** The next question that is open, from the one that was answered on. */
function nextOpen(questions: readonly Question[], answered: Question): Question | undefined {
  const from = questions.indexOf(answered)
  return [...questions.slice(from + 1), ...questions.slice(0, from)].find(({ chosen }) => chosen === null)
}

/** A mark for each question: hollow while it is open. */
function QuestionRow({
  questions,
  shown,
  onShow,
}: {
  readonly questions: readonly Question[]
  readonly shown: Question | undefined
  readonly onShow: (id: string) => void
}) {
  const words = useDeskWords()
  const at = shown === undefined ? -1 : questions.indexOf(shown)
  const step = (by: number) => {
    const next = questions[(at + by + questions.length) % questions.length]
    if (next !== undefined) onShow(next.id)
  }
  return (
    <div className={styles.row}>
      <button type="button" className={styles.step} aria-label={words.questions.previous} onClick={() => step(-1)}>
        ‹
      </button>
      <ol className={styles.dots} aria-hidden="true">
        {questions.map((question) => (
          <li
            key={question.id}
            className={styles.dot}
            data-answered={question.chosen !== null}
            data-shown={question === shown}
          />
        ))}
      </ol>
      <span className={styles.position}>{at >= 0 && words.questions.of(at + 1, questions.length)}</span>
      <button type="button" className={styles.step} aria-label={words.questions.next} onClick={() => step(1)}>
        ›
      </button>
    </div>
  )
}
