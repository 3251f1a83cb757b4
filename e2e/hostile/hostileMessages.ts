import fc from 'fast-check'
import { hostileTexts } from './hostileTexts.ts'

const names = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom('raqqa', 'mosul', 'atlantis', '2016-10-17', '2016-13-45', '9999-12-31', 'x'.repeat(10_000)),
)

const anything = fc.oneof(names, fc.jsonValue({ maxDepth: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }))

/** What a frame and an element listen for, with any fields: the names that they know, and others. */
const aimed = fc.record(
  {
    source: fc.oneof({ weight: 9, arbitrary: fc.constant<unknown>('dateline') }, { weight: 1, arbitrary: anything }),
    story: fc.oneof(
      { weight: 9, arbitrary: fc.constant<unknown>('raqqa-2016-11') },
      { weight: 1, arbitrary: anything },
    ),
    type: fc.oneof(
      fc.constantFrom<unknown>('choosePlace', 'goTo', 'dark', 'article', 'sourceShown', 'ready', 'place', 'date'),
      fc.constantFrom<unknown>('quote', 'height', 'error', 'source', 'keys', '__proto__', 'constructor'),
      anything,
    ),
    data: fc.oneof(
      fc.record(
        {
          place: anything,
          date: anything,
          quote: anything,
          dark: anything,
          height: anything,
          request: anything,
          shown: anything,
          message: anything,
          evidence: anything,
        },
        { requiredKeys: [] },
      ),
      anything,
    ),
  },
  { requiredKeys: [] },
)

/** Words of the dialects in which other makers’ embeds speak. */
const dialects = fc.constantFrom<unknown>(
  'pymxPYMxmapxPYMxheightxPYMx99999',
  '[iFrameSizer]map:99999:100:init',
  { sentinel: 'amp', type: 'embed-size', height: 99999 },
  { context: 'iframe.resize', height: 99999 },
  { message: 'height', value: 99999, secret: 'x' },
  { 'datawrapper-height': { map: 99999 } },
)

/** So many hostile messages, each cloneable. The same seed makes the same ones. */
export function hostileMessages(count: number, seed: number): readonly unknown[] {
  return fc.sample(
    fc.oneof(
      { weight: 6, arbitrary: aimed },
      { weight: 1, arbitrary: dialects },
      { weight: 1, arbitrary: anything },
    ) as fc.Arbitrary<unknown>,
    { numRuns: count, seed },
  )
}
