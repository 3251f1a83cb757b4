import { addDays, type Day } from '../../src/story/time/day.ts'
import { inventedShape, type Shape, type ShapePlace } from './inventedShape.ts'

/** The most places and days of a clustered story: those of one with 1,000 statements. */
const [mostPlaces, mostDays] = [126, 730]

/** The most events: later ones of a long story are statements. */
const mostEvents = 500

const firstDay: Day = '2014-01-01'

/** Numbers from 0 to 1 that are the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * An invented story of so many statements, clustered as stories are: places in a few regions, days in bursts, most
 * statements about a few places, one in eight against another. The same in every run.
 */
export function clusteredShape(statements: number): Shape {
  const random = seeded(statements)
  const upTo = (count: number) => Math.floor(random() * count)
  /** Of so many, the first ones most often. */
  const oftenFirst = (count: number) => Math.floor(count * random() ** 2.5)
  const places = clusteredPlaces(Math.min(mostPlaces, 12 + Math.floor(statements / 8)), seeded(1))
  const days = Math.min(mostDays, 14 + statements)
  const bursts = Array.from({ length: 12 }, () => upTo(days))
  const someDay = () => {
    const burst = bursts[oftenFirst(bursts.length)] ?? 0
    const day = random() < 0.3 ? upTo(days) : burst + Math.round((random() + random() - 1) * 12)
    return addDays(firstDay, Math.max(0, Math.min(days - 1, day)))
  }
  const somePlaces = () => [
    ...new Set(Array.from({ length: 1 + oftenFirst(3) }, () => placeId(oftenFirst(places.length)))),
  ]
  const speakers = Array.from({ length: Math.min(80, 4 + Math.floor(statements / 10)) }, (_, index) => ({
    name: invented(2, random),
    role: `test ${invented(1, random).toLowerCase()}`,
    side: index % 5,
  }))
  return inventedShape({
    id: `clustered-${statements}`,
    title: `Invented: ${statements} statements that nobody made`,
    from: firstDay,
    to: addDays(firstDay, days - 1),
    places,
    sides: ['Test side A', 'Test side B', 'Test side C', 'Test observers', 'Test residents'],
    speakers,
    statements: Array.from({ length: statements }, (_, index) => ({
      on: someDay(),
      about: somePlaces(),
      speaker: oftenFirst(speakers.length),
      text: `${sentence(12 + upTo(20), random)} (${index})`,
      ...(random() < 0.4 ? { at: placeId(oftenFirst(places.length)) } : {}),
      ...(index > 0 && random() < 0.125 ? { disputes: [`s-${upTo(index)}`] } : {}),
      ...(random() < 0.2 ? { reported: true as const } : {}),
    })),
    events: Array.from({ length: Math.min(mostEvents, Math.floor(statements / 2)) }, (_, index) => ({
      when: someDay(),
      title: `${sentence(4, random)} (${index})`,
      places: somePlaces().slice(0, 1),
    })),
  })
}

function placeId(index: number): string {
  return `place-${index}`
}

/** Towns around eight centres in the north of Syria and Iraq; no town has these names. */
function clusteredPlaces(count: number, random: () => number): readonly ShapePlace[] {
  const centres = Array.from({ length: 8 }, () => [36.5 + random() * 8, 33.5 + random() * 3] as const)
  const near = () => (random() + random() - 1) * 0.9
  return Array.from({ length: count }, (_, index) => {
    const [longitude, latitude] = centres[index % centres.length] ?? [38, 35]
    return {
      id: placeId(index),
      name: invented(1, random),
      at: [Number((longitude + near()).toFixed(4)), Number((latitude + near()).toFixed(4))],
    }
  })
}

const syllables = 'ba bel dor el fen gar hal ir jun kas lo mer na ol pir qua ros sel ta ul ven wi xan yor zet'.split(
  ' ',
)

/** So many words of no language, each with a capital. */
function invented(words: number, random: () => number): string {
  const word = () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => syllables[Math.floor(random() * syllables.length)]).join(
      '',
    )
  return Array.from({ length: words }, word)
    .map((name) => (name[0] ?? '').toUpperCase() + name.slice(1))
    .join(' ')
}

/** So many words of no language, common ones more often, as in any language. */
function sentence(words: number, random: () => number): string {
  const word = () => {
    const rank = Math.floor(2000 * random() ** 4)
    return rank < syllables.length
      ? syllables[rank]
      : `${syllables[rank % 25]}${syllables[Math.floor(rank / 25) % 25]}${syllables[rank % 7]}`
  }
  const text = Array.from({ length: words }, word).join(' ')
  return (text[0] ?? '').toUpperCase() + text.slice(1)
}
