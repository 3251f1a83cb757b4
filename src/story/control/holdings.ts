import { groupedBy } from '../groupedBy.ts'
import type { Control, Story } from '../story.ts'
import { type Day, daysBetween } from '../time/day.ts'
import type { When } from '../time/edtf.ts'
import { begunBy, compareBegin, mustPrecede } from './entryBegin.ts'

/** One side’s hold on a place, told by one entry or by several that agree. */
export type Holding = {
  /** The id of a side, or `contested`. */
  readonly side: string
  readonly isDisputed: boolean
  /** The days on which it may have begun; null if it has held since before the story, and nothing says since when. */
  readonly begin: Span | null
  /** The days on which it may have ended; null if it lasts until the next begins. `latest` is null if it may last. */
  readonly end: { readonly earliest: Day; readonly latest: Day | null } | null
  /** When it began, as its entries say; null like `begin`. */
  readonly since: When | null
  readonly entries: readonly Control[]
}

/** The first and the last day on which something may have happened. */
export type Span = { readonly earliest: Day; readonly latest: Day }

const cache = new WeakMap<Story, ReadonlyMap<string, readonly Holding[]>>()

/** Who has held a place, in the order in which they began. */
export function holdingsOf(story: Story, placeId: string): readonly Holding[] {
  return byPlace(story).get(placeId) ?? []
}

/** Every place asks on every step of time: of a long story that is too often to go through all of it. */
function byPlace(story: Story): ReadonlyMap<string, readonly Holding[]> {
  const known = cache.get(story)
  if (known !== undefined) return known
  const entries = groupedBy(story.control.toSorted(compareBegin), ({ places }) => places)
  const found = new Map([...entries].map(([place, own]) => [place, holdings(own)]))
  cache.set(story, found)
  return found
}

/** The holdings that entries of one place, in order, make up. */
function holdings(entries: readonly Control[]): readonly Holding[] {
  const found: Holding[] = []
  for (const entry of inOrder(entries)) {
    const at = found.findLastIndex((holding, index) => tellsOf(entry, holding, index === found.length - 1))
    const same = found[at]
    if (same === undefined) found.push(newHolding(entry, found.at(-1)))
    else found[at] = withEntry(same, entry)
  }
  return found.map((holding, index) => betweenNeighbours(holding, found[index - 1], found[index + 1]))
}

/** Entries in order of beginning, those that must precede another before it. */
function inOrder(entries: readonly Control[]): readonly Control[] {
  const ordered: Control[] = []
  for (const entry of entries) {
    const after = ordered.findIndex((other) => !mayBothBeTrue(entry, other) && mustPrecede(entry, other))
    ordered.splice(after === -1 ? ordered.length : after, 0, entry)
  }
  return ordered
}

/** Whether both may be true: of one side, or both disputed. */
function mayBothBeTrue(a: Control, b: Control): boolean {
  return a.side === b.side || Boolean(a.disputed && b.disputed)
}

/** Whether an entry tells of a holding that is known: of the same beginning, or of the last one, which goes on. */
function tellsOf(entry: Control, { side, isDisputed, begin, end }: Holding, isLast: boolean): boolean {
  if (entry.side !== side || Boolean(entry.disputed) !== isDisputed) return false
  const { earliest } = entry.from
  if (isLast && goesOn(end, earliest ?? begunBy(entry))) return true
  return earliest !== null && begin !== null && commonSpan(begin, spanOf(entry, earliest)) !== null
}

/** Whether what ended then, if it did, went on until a day, or until the day before. */
function goesOn(end: Holding['end'], day: Day): boolean {
  return end === null || end.latest === null || daysBetween(end.latest, day) <= 1
}

function newHolding(entry: Control, before: Holding | undefined): Holding {
  const { side, disputed, from, until } = entry
  // Of an open start nothing is known but that those before held it until then, unless both are claims.
  const earlier = before?.isDisputed && disputed ? undefined : before
  const earliest = from.earliest ?? (earlier && (earlier.begin?.latest ?? begunByOf(earlier)))
  return {
    side,
    isDisputed: Boolean(disputed),
    begin: earliest === undefined ? null : spanOf(entry, earliest),
    end: until === undefined ? null : { earliest: until.earliest ?? begunBy(entry), latest: until.latest },
    since: earliest === undefined ? null : from,
    entries: [entry],
  }
}

/** The day by which a holding of unknown beginning is known. */
function begunByOf({ entries: [first] }: Holding): Day | undefined {
  return first && begunBy(first)
}

function spanOf(entry: Control, earliest: Day): Span {
  const latest = entry.from.earliest === null ? (entry.from.latest ?? begunBy(entry)) : begunBy(entry)
  return { earliest: earliest < latest ? earliest : latest, latest }
}

/**
 * A holding with one more entry. Where both tell of its beginning, it lies where both can be true, and the later end counts;
 * of one that begins later, its own end counts: without one the holding goes on.
 */
function withEntry(holding: Holding, entry: Control): Holding {
  const { earliest } = entry.from
  const common = earliest === null || holding.begin === null ? null : commonSpan(holding.begin, spanOf(entry, earliest))
  const begin = common ?? holding.begin
  const { end } = newHolding(entry, undefined)
  return {
    ...holding,
    begin,
    since: begin === null || isSpanOf(holding.since, begin) ? holding.since : sinceIn(begin, entry),
    end: common === null && earliest !== null ? end : laterEnd(holding.end, end),
    entries: [...holding.entries, entry],
  }
}

function isSpanOf(when: When | null, { earliest, latest }: Span): boolean {
  return when !== null && when.earliest === earliest && when.latest === latest
}

function sinceIn(begin: Span, { from }: Control): When {
  const { earliest, latest } = begin
  if (isSpanOf(from, begin)) return from
  return { edtf: `${earliest}/${latest}`, earliest, latest, certainty: 'certain', isInterval: true }
}

/** The later of two ends that are told; one that isn’t told says nothing. */
function laterEnd(a: Holding['end'], b: Holding['end']): Holding['end'] {
  if (a === null || b === null) return a ?? b
  return (a.latest ?? '9999') >= (b.latest ?? '9999') ? a : b
}

/**
 * A holding as those before and after it let it be: it can’t have begun while the one before certainly lasted, and an end
 * that may be the beginning of the next is that.
 */
function betweenNeighbours(holding: Holding, before: Holding | undefined, after: Holding | undefined): Holding {
  const { begin, end, isDisputed } = holding
  const lasted = before?.isDisputed && isDisputed ? undefined : before?.end?.earliest
  const next = after?.isDisputed && isDisputed ? undefined : after?.begin
  const isLate = begin !== null && lasted !== undefined && lasted > begin.earliest && lasted <= begin.latest
  const common = end && next ? commonSpan({ earliest: end.earliest, latest: end.latest ?? '9999-12-31' }, next) : null
  return {
    ...holding,
    begin: isLate ? { earliest: lasted, latest: begin.latest } : begin,
    end: common ?? end,
  }
}

/** The days that two spans share. */
function commonSpan(a: Span, b: Span): Span | null {
  const earliest = a.earliest > b.earliest ? a.earliest : b.earliest
  const latest = a.latest < b.latest ? a.latest : b.latest
  return earliest <= latest ? { earliest, latest } : null
}
