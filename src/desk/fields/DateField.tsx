import { dateLabel } from '../../story/dateLabels/dateLabel.ts'
import { readWhen } from '../../story/time/readWhen.ts'
import { meantDate } from '../project/meantDate.ts'
import type { Subject } from '../project/question.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { TextField } from './TextField.tsx'
import { useValue } from './useValue.ts'

/** Edits a date in EDTF, or as one writes it, and says it in words. */
export function DateField({
  label,
  subject,
  isOptional = false,
}: {
  readonly label: string
  readonly subject: Subject
  readonly isOptional?: boolean
}) {
  const { locale, fields, dates } = useDeskWords()
  const value = useValue(subject)
  const when = typeof value === 'string' ? readWhen(value) : null
  const meant = (typed: string) => {
    const { project } = useDesk.getState()
    return (project === null ? null : meantDate(project, typed)) ?? typed
  }
  return (
    <TextField
      label={label}
      subject={subject}
      isOptional={isOptional}
      meant={meant}
      help={when === null ? fields.edtfHelp : dateLabel(when, locale, dates)}
    />
  )
}
