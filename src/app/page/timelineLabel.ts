import { dateFormat, plainSpaces } from '../../story/dateLabels/dateFormat.ts'
import type { Day } from '../../story/time/day.ts'

/** The months that a timeline spans, as a kicker: "October – November 2016". */
export function timelineLabel({ from, to }: { readonly from: Day; readonly to: Day }, locale: string): string {
  return plainSpaces(dateFormat(locale, 'long month').formatRange(Date.parse(from), Date.parse(to)))
}
