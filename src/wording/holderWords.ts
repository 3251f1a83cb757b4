import { type Claim, type Holder, holderOn } from '../story/control/holderOn.ts'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { contested, type Place, type Story } from '../story/story.ts'
import type { Day } from '../story/time/day.ts'
import type { When } from '../story/time/edtf.ts'
import type { Wording } from './wording.ts'

/**
 * Who holds a place on a day; of an area that the map draws no longer, or not yet, since when or from when: “over and off the map since 7
 * March 2024”. Null if nothing is claimed.
 */
export function stateWords(story: Story, { id, drawn }: Place, day: Day, wording: Wording): string | null {
  const holder = holderOn(story, id, day)
  if (holder !== null) return holderWords(holder, story, wording)
  const { from, until } = drawn ?? {}
  if (from && day < from) return wording.dates.from(dayLabel(from, wording.locale, 'date'))
  if (!until || day <= until) return null
  const end = story.control.find((entry) => entry.places.includes(id) && entry.until?.latest === until)?.until
  return end === undefined ? null : sinceWords(wording.later.control.over, end, wording)
}

/** Who holds a place, in words that follow its name: “held by Turkey since 16 October 2016”. */
export function holderWords(holder: Holder, story: Story, wording: Wording): string {
  const { control } = wording.later
  switch (holder.kind) {
    case 'held':
      return sinceWords(sideWords(holder.side, story, wording), holder.since, wording)
    case 'contested':
      return sinceWords(control.contested, holder.since, wording)
    case 'changing': {
      const { from, to } = holder
      const between = betweenWords(holder.between, wording)
      if (to === null) return control.lost(nameOf(from ?? '', story, wording), between)
      return control.changing(from && nameOf(from, story, wording), nameOf(to, story, wording), between)
    }
    case 'disputed':
      return control.differ(holder.claims.map((claim) => claimWords(claim, story, wording)))
  }
}

/** That a side holds a place, or that it is contested: “held by Turkey”. */
export function sideWords(side: string, story: Story, { later: { control } }: Wording): string {
  return side === contested ? control.contested : control.held(lookUp(story.sides, side)?.name ?? side)
}

function claimWords({ side, since, by }: Claim, story: Story, wording: Wording): string {
  return wording.later.control.claim(sinceWords(sideWords(side, story, wording), since, wording), by)
}

function nameOf(side: string, story: Story, { later: { control } }: Wording): string {
  return side === contested ? control.contested : (lookUp(story.sides, side)?.name ?? side)
}

/** Of a beginning that is only known to be over by some day, that day. */
function sinceWords(what: string, since: When | null, { comma, dates, later, locale }: Wording): string {
  if (since === null) return what
  const date = dateLabel(since, locale, dates)
  return since.earliest === null ? what + comma + date : later.control.since(what, date)
}

function betweenWords(
  { earliest, latest }: { readonly earliest: Day; readonly latest: Day | null },
  { dates, later, locale }: Wording,
): string {
  const [first, last] = [earliest, latest].map((day) => day && dayLabel(day, locale, 'date'))
  if (!first) return ''
  return last ? later.control.between(first, last) : dates.from(first)
}
