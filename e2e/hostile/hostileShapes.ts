import * as v from 'valibot'
import { words } from '../../src/story/format/words.ts'
import { inventedShape, type Shape } from '../shapes/inventedShape.ts'
import { hostileTexts } from './hostileTexts.ts'

/** So many texts stand in one story. */
const textsOfOne = 6

const validTexts = hostileTexts.filter((text) => v.is(words, text))

/** An outline of many positions. */
const outline = {
  type: 'Polygon' as const,
  coordinates: [
    Array.from({ length: 20_001 }, (_, at) => {
      const angle = (2 * Math.PI * (at % 20_000)) / 20_000
      return [37 + Math.cos(angle), 33.5 + (0.8 + 0.1 * Math.sin(900 * angle)) * Math.sin(angle)]
    }),
  ],
}

/** Valid stories all of whose words are hostile, whose ids are names that every object has, and whose last day is the last of all. */
export const hostileShapes: readonly Shape[] = Array.from(
  { length: Math.ceil(validTexts.length / textsOfOne) },
  (_, index) => hostileShape(index, validTexts.slice(textsOfOne * index, textsOfOne * (index + 1))),
)

function hostileShape(index: number, texts: readonly string[]): Shape {
  const text = (at: number) => texts[at % texts.length] ?? ''
  const each = [...texts.keys()]
  const ids = ['__proto__', 'constructor', 'toString']
  const shape = inventedShape({
    id: `hostile-${index}`,
    title: text(0),
    credit: `${text(1)} (all of it is invented)`,
    from: '9999-12-01',
    to: '9999-12-31',
    places: [
      ...ids.map((id, at) => ({
        id,
        name: text(at),
        at: [36 + at, 33 + at / 2] as const,
        names: { ar: text(at + 1) },
      })),
      { id: 'valueOf', name: text(1), kind: 'area', approximate: true, at: outline },
    ],
    fit: ids,
    sides: each.map(text),
    speakers: each.map((at) => ({ name: text(at), role: text(at + 1), side: at })),
    statements: each.map((at) => ({
      on: `9999-12-${26 + at}`,
      speaker: at,
      about: [ids[at % 3] ?? '', 'valueOf'],
      text: `Test words ${at} ${text(at)} and no more`,
      ...(at === 1 ? { disputes: ['s-0'] } : {}),
    })),
    events: [{ when: '9999-12-30/9999-12-31', title: `Test event ${text(2)}`, places: ['constructor'] }],
    control: [
      { places: ['valueOf'], side: 0, from: '9999-12-02', until: '9999-12-31', note: text(1) },
      { places: ['__proto__'], side: 1, from: '../9999-12-31', note: text(2) },
    ],
  })
  const story = { ...shape.story, summary: text(2), corrections: [{ on: '9999-12-31', text: text(0) }] }
  return { ...shape, story }
}
