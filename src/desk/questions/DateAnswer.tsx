import { dateLabel } from '../../story/dateLabels/dateLabel.ts'
import { readWhen } from '../../story/time/readWhen.ts'
import { meantDate } from '../project/meantDate.ts'
import type { Project } from '../project/project.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { TextAnswer } from './TextAnswer.tsx'

/** An answer that is a date, for all entries that are asked about: as one writes it, and said in words before it is given. */
export function DateAnswer({
  project,
  label,
  onGive,
}: {
  readonly project: Project
  readonly label: string
  readonly onGive: (edtf: string) => void
}) {
  const { fields, locale, dates } = useDeskWords()
  const said = (edtf: string | null) => {
    const when = edtf === null ? null : readWhen(edtf)
    return when === null ? fields.edtfHelp : dateLabel(when, locale, dates)
  }
  return <TextAnswer label={label} read={(typed) => meantDate(project, typed)} help={said} onGive={onGive} />
}
