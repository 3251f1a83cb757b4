import { readFileSync } from 'node:fs'
import { booleanPointInPolygon, distance } from '@turf/turf'
import type { Position } from 'geojson'
import type { Article } from '../../src/draft/article.ts'
import { datesIn } from '../../src/draft/dates/datesIn.ts'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import { draftStory } from '../../src/draft/story/draftStory.ts'
import type { DraftFeature } from '../../src/draft/story/placeFeatures.ts'

/** What an editor finds in the first story’s report: the gold that its draft is scored by. */
type Gold = {
  /** `point`: [longitude, latitude], in or near the place. */
  readonly places: readonly { readonly id: string; readonly name: string; readonly point: Position }[]
  /** `words` of the report; `about`: ids of `places`. */
  readonly statements: readonly {
    readonly speaker: string
    readonly kind: string
    readonly words: string
    readonly about: readonly string[]
    readonly on: string
  }[]
  readonly dates: readonly { readonly words: string; readonly times: number; readonly edtf: string }[]
}

type Row = readonly [what: string, right: string, missing: string, alone: string]

/** The field’s usual measure of a place that is found, in kilometres. */
const near = 161

/** The report of the first story, without its folder’s hand-made story. */
export const raqqaReport: Article = {
  text: readFileSync('public/stories/raqqa-2016-11/raqqa-2016-11-03.txt', 'utf8'),
  published: '2016-11-03',
  publisher: 'UPI',
}

/** The draft of the first story’s report, scored by the gold: what is right of what there is, what is missing, what is drafted alone. */
export function scoreOfRaqqa(gazetteer: Gazetteer): readonly Row[] {
  const gold: Gold = JSON.parse(readFileSync('bench/draft/raqqaGold.json', 'utf8'))
  const { story, places } = draftStory(raqqaReport, gazetteer)
  const speakers = new Map(story.speakers.map(({ id, name }) => [id, name]))
  const found = pairs(gold.places, places.features, (own, feature) => own.name === feature.properties.name)
  const idOf = new Map(found.pairs.map(([own, feature]) => [feature.id, own.id]))
  const said = pairs(
    gold.statements,
    story.statements,
    (own, { speaker, evidence }) => own.speaker === speakers.get(speaker) && overlaps(own.words, evidence.exact),
  )
  const isAboutSame = ([own, { about }]: (typeof said.pairs)[number]) =>
    sorted(own.about) === sorted(about.map((id) => idOf.get(id) ?? id))
  const isOnSameDay = ([own, drafted]: (typeof said.pairs)[number]) => own.on === drafted.said.on
  const dates = datesIn(raqqaReport)
  const wanted = gold.dates.flatMap(({ words, times, edtf }) => Array.from({ length: times }, () => ({ words, edtf })))
  const dated = pairs(wanted, dates, (own, { start, end, edtf }) => {
    const words = raqqaReport.text.slice(start, end)
    return edtf === own.edtf && (words.includes(own.words) || own.words.includes(words))
  })
  const located = found.pairs.filter(([{ point }, feature]) => isNear(point, feature))
  return [
    row(
      'places, by name',
      found,
      gold.places.length,
      ({ name }) => name,
      ({ properties }) => properties.name,
    ),
    [
      `places, within ${near} km`,
      `${located.length} of ${gold.places.length}`,
      list(found.pairs.filter((pair) => !located.includes(pair)).map(([{ name }]) => name)),
      '',
    ],
    row(
      'statements, with their speakers',
      said,
      gold.statements.length,
      ({ words }) => words.slice(0, 40),
      ({ text }) => text.slice(0, 40),
    ),
    part('statements, about the same places', said.pairs, isAboutSame, gold.statements.length),
    part('statements, on the same day', said.pairs, isOnSameDay, gold.statements.length),
    row(
      'dates, by value',
      dated,
      wanted.length,
      ({ words }) => words,
      ({ start, end }) => raqqaReport.text.slice(start, end),
    ),
  ]
}

type Pairs<A, B> = {
  readonly pairs: readonly (readonly [A, B])[]
  readonly missing: readonly A[]
  readonly alone: readonly B[]
}

/** Each of the gold with the first of the draft that is the same and not another’s. */
function pairs<A, B>(own: readonly A[], drafted: readonly B[], isSame: (one: A, other: B) => boolean): Pairs<A, B> {
  const taken = new Map<A, B>()
  for (const one of own) {
    const same = drafted.find((other) => isSame(one, other) && ![...taken.values()].includes(other))
    if (same !== undefined) taken.set(one, same)
  }
  return {
    pairs: [...taken],
    missing: own.filter((one) => !taken.has(one)),
    alone: drafted.filter((other) => ![...taken.values()].includes(other)),
  }
}

function row<A, B>(
  what: string,
  { pairs: same, missing, alone }: Pairs<A, B>,
  count: number,
  nameOf: (one: A) => string,
  draftedNameOf: (one: B) => string,
): Row {
  return [what, `${same.length} of ${count}`, list(missing.map(nameOf)), list(alone.map(draftedNameOf))]
}

function part<P extends readonly [{ readonly words: string }, unknown]>(
  what: string,
  all: readonly P[],
  isRight: (pair: P) => boolean,
  count: number,
): Row {
  const right = all.filter(isRight)
  const wrong = all.filter((pair) => !right.includes(pair)).map(([{ words }]) => words.slice(0, 40))
  return [what, `${right.length} of ${count}`, list(wrong), '']
}

const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join('; '))
const sorted = (ids: readonly string[]) => [...ids].sort().join(' ')

function overlaps(one: string, other: string): boolean {
  const plain = (words: string) => words.replace(/["“”‘’']/g, '').trim()
  return plain(one).includes(plain(other)) || plain(other).includes(plain(one))
}

function isNear(point: Position, { geometry }: DraftFeature): boolean {
  if (geometry?.type === 'Point') return distance(point, geometry.coordinates) <= near
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
    ? booleanPointInPolygon(point, geometry)
    : false
}
