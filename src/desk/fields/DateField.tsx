import { dateLabel } from '../../story/dateLabels/dateLabel.ts'
import { isDay } from '../../story/time/day.ts'
import { readWhen } from '../../story/time/readWhen.ts'
import { mainSource } from '../project/project.ts'
import type { Subject } from '../project/question.ts'
import { writtenDate } from '../project/writtenDate.ts'
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
  const published = useDesk(({ project }) => (project === null ? undefined : mainSource(project)?.published))
  const meant = (typed: string) =>
    readWhen(typed) === null ? (writtenDate(typed, isDay(published) ? published : null) ?? typed) : typed
  const when = typeof value === 'string' ? readWhen(value) : null
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
