import { dateFormat } from '../story/dateFormat.ts'
import type { Day } from '../story/day.ts'
import { plainSpaces } from '../story/plainSpaces.ts'

/** The months that a timeline spans, as a kicker: "October – November 2016". */
export function timelineLabel(
  { from, to }: { readonly from: Day; readonly to: Day },
  locale: string,
): string {
  return plainSpaces(dateFormat(locale, 'long month').formatRange(Date.parse(from), Date.parse(to)))
}
