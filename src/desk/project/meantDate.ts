import { isDay } from '../../story/time/day.ts'
import { readWhen } from '../../story/time/readWhen.ts'
import { mainSource, type Project } from './project.ts'
import { writtenDate } from './writtenDate.ts'

/** The EDTF date that an editor means who types it as EDTF or as one writes a date, by the report’s day; null where it is none. */
export function meantDate(project: Project, typed: string): string | null {
  const words = typed.trim()
  if (readWhen(words) !== null) return words
  const published = mainSource(project)?.published
  return writtenDate(words, isDay(published) ? published : null)
}
