import { lookUp } from '../lookUp.ts'
import { type Control, contested, type Story } from '../story.ts'
import { type Day, daysBetween } from '../time/day.ts'
import type { When } from '../time/edtf.ts'
import { type Holding, holdingsOf, type Span } from './holdings.ts'

/** Who holds a place on a day, and the entries that say so. */
export type Holder =
  /** `since` is null where nothing says since when. */
  | { readonly kind: 'held'; readonly side: string; readonly since: When | null; readonly entries: readonly Control[] }
  | { readonly kind: 'contested'; readonly since: When | null; readonly entries: readonly Control[] }
  | Changing
  | { readonly kind: 'disputed'; readonly claims: readonly Claim[]; readonly entries: readonly Control[] }

/** The place changes hands on one of the days of `between`. Sides are ids, `contested`, or null where nobody is named. */
type Changing = {
  readonly kind: 'changing'
  readonly from: string | null
  readonly to: string | null
  readonly between: { readonly earliest: Day; readonly latest: Day | null }
  readonly entries: readonly Control[]
}

/** What some say of a place, where others say otherwise: which side, or `contested`, holds it. */
export type Claim = {
  readonly side: string
  readonly since: When | null
  /** Who says so: speakers, or else publishers, each once. */
  readonly by: readonly string[]
  readonly entries: readonly Control[]
}

/** Who holds a place on a day; null if nothing is claimed. */
export function holderOn(story: Story, placeId: string, day: Day): Holder | null {
  const holdings = holdingsOf(story, placeId)
  const at = holdings.findLastIndex(({ begin }) => begin === null || begin.latest <= day)
  const current = holdings[at]
  const next = holdings.slice(at + 1).find((holding) => mayFollow(current, holding, day))
  if (next?.begin) return changing(current, next, next.begin)
  if (current?.isDisputed) return disputed(story, claimed(holdings.slice(0, at + 1), day))
  if (current === undefined || hasEnded(current, day)) return null
  if (current.end !== null && day > current.end.earliest) {
    return { kind: 'changing', from: current.side, to: null, between: current.end, entries: current.entries }
  }
  return heldBySide(current)
}

function heldBySide({ side, since, entries }: Holding): Holder {
  return side === contested ? { kind: 'contested', since, entries } : { kind: 'held', side, since, entries }
}

/** Whether a holding that is still to begin for certain may have begun, and is not the same side’s going on. */
function mayFollow(current: Holding | undefined, { side, begin }: Holding, day: Day): boolean {
  if (begin === null || begin.earliest > day) return false
  return current === undefined || side !== current.side || hasEnded(current, begin.earliest)
}

/** The next holding may have begun. The one before it lasted until then, unless it had ended for certain. */
function changing(before: Holding | undefined, next: Holding, between: Span): Changing {
  const end = before?.end?.latest ?? null
  const lasted = before !== undefined && (end === null || daysBetween(end, between.earliest) <= 1)
  const from = lasted ? before.side : null
  return {
    kind: 'changing',
    from,
    to: next.side,
    between,
    entries: [...(lasted ? before.entries : []), ...next.entries],
  }
}

function hasEnded({ end }: Holding, day: Day): boolean {
  return end !== null && end.latest !== null && day > end.latest
}

/** The disputed holdings that last on a day, back to the last that nobody disputes: of each side the newest. */
function claimed(begun: readonly Holding[], day: Day): readonly Holding[] {
  const since = begun.findLastIndex(({ isDisputed }) => !isDisputed) + 1
  const lasting = begun.slice(since).filter((holding) => !hasEnded(holding, day))
  return lasting.filter(({ side }, index) => lasting.findLastIndex((other) => other.side === side) === index)
}

/** Claims of more than one side; where the others have ended or are still to come, the one side holds the place. */
function disputed(story: Story, holdings: readonly Holding[]): Holder | null {
  const [first] = holdings
  if (first === undefined) return null
  if (holdings.length === 1) return heldBySide(first)
  const claims = holdings.map(({ side, since, entries }) => ({ side, since, entries, by: claimantsOf(story, entries) }))
  return { kind: 'disputed', claims, entries: holdings.flatMap(({ entries }) => entries) }
}

/** Who says what entries say: speakers, or else publishers, each once. */
export function claimantsOf(story: Story, entries: readonly Control[]): readonly string[] {
  const names = entries.flatMap(({ speaker, evidence }) => {
    const name = lookUp(story.speakers, speaker)?.name ?? lookUp(story.sources, evidence.source)?.publisher
    return name ?? []
  })
  return [...new Set(names)]
}
