import { useState } from 'react'
import { isDay } from '../../story/time/day.ts'
import { draftArticle } from '../drafting/worker.ts'
import fieldStyles from '../fields/Field.module.css'
import { mainSource, textOf } from '../project/project.ts'
import { withByline } from '../project/withByline.ts'
import { useDesk } from '../store/deskStore.ts'
import { endStep } from '../store/editing.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Questions.module.css'

/** Asks for the day of the report, and drafts it again: what its weekdays and “last month” mean hangs on it. */
export function DayQuestion() {
  const { fields, questions } = useDeskWords()
  const [day, setDay] = useState('')
  const draftAgain = async () => {
    const { project, edit } = useDesk.getState()
    const source = project === null ? undefined : mainSource(project)
    if (project === null || source === undefined || !isDay(day)) return
    const { publisher, url, byline = '' } = source
    const drafted = await draftArticle({
      text: textOf(project, source.id),
      published: day,
      publisher: publisher || undefined,
      url,
    })
    endStep()
    edit(() => withByline(drafted, byline))
  }
  return (
    <>
      <label className={fieldStyles.field}>
        <span className={fieldStyles.label}>{fields.published}</span>
        <input className={fieldStyles.input} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      <button type="button" className={styles.answer} disabled={!isDay(day)} onClick={draftAgain}>
        {questions.draftAgain}
      </button>
    </>
  )
}
