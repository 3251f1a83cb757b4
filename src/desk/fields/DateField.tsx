import { dateLabel } from '../../story/dateLabels/dateLabel.ts'
import { readWhen } from '../../story/time/readWhen.ts'
import type { Subject } from '../project/question.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { TextField } from './TextField.tsx'
import { useValue } from './useValue.ts'

/** Edits a date in EDTF, and says it in words. */
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
  return (
    <TextField
      label={label}
      subject={subject}
      isOptional={isOptional}
      help={when === null ? fields.edtfHelp : dateLabel(when, locale, dates)}
    />
  )
}
