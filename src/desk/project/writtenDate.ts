import { datesIn } from '../../draft/dates/datesIn.ts'
import { addDays, type Day } from '../../story/time/day.ts'
import { readWhen } from '../../story/time/readWhen.ts'

/**
 * The EDTF date that words mean: “4 April 2018”, “last Thursday” by the report’s day, “before …”, “by …”, “after …”, “since …”,
 * “about …”. Null where they name no date, several, or more than a date. The words are English, as drafts are.
 */
export function writtenDate(words: string, published: Day | null): string | null {
  const [, relation = '', rest = ''] =
    /^(before|by|until|after|since|from|about|around)?\s*(.*)$/i.exec(words.trim()) ?? []
  const [date, ...others] = datesIn({ text: rest, published })
  if (date === undefined || others.length > 0 || date.start > 0 || date.end < rest.length) return null
  const { edtf } = date
  const { earliest, latest } = readWhen(edtf) ?? { earliest: null, latest: null }
  switch (relation.toLowerCase()) {
    case '':
      return edtf
    case 'before':
      return earliest === null ? null : `../${addDays(earliest, -1)}`
    case 'by':
    case 'until':
      return latest === null ? null : `../${latest}`
    case 'after':
      return latest === null ? null : `${addDays(latest, 1)}/..`
    case 'since':
    case 'from':
      return earliest === null ? null : `${earliest}/..`
    default:
      return `${edtf}~`
  }
}
