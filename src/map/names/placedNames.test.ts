import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../story/story.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { english } from '../../wording/english.ts'
import type { GroundName, StillGround } from '../ground/stillGround.ts'
import { mapLayout } from '../labels/mapLayout.ts'
import { type Box, boxAround, boxesTouch, boxIsInFrame } from '../projection/box.ts'
import type { View } from '../projection/camera.ts'
import { type FramePoint, unproject } from '../projection/camera.ts'
import { farLabel } from '../scene/farLabel.ts'
import { firstCamera } from '../scene/firstView.ts'
import { isSpaced, type NameWidth, nameIn, type PlacedName, placedNames } from './placedNames.ts'

const view: View = { camera: { center: [39, 36], zoom: 7 }, size: { width: 600, height: 400 } }

/** Every letter is 7 px wide. */
const width: NameWidth = (text) => text.length * 7

const at = (...point: FramePoint): LngLat => unproject(view.camera, view.size, point)

/** A town in the middle of the frame; what a test gives differs. */
const nameOf = (given: Partial<GroundName>): GroundName => ({
  kind: 'town',
  name: 'Town',
  at: [at(300, 200)],
  fromZoom: 0,
  rank: 0,
  ...given,
})

const placed = (names: readonly GroundName[], taken: readonly Box[] = [], of = view, lang = 'en') =>
  placedNames(names, of, taken, lang, width)

const texts = (names: readonly PlacedName[]) => names.map(({ text }) => text)

/** What a name must keep clear of others: its box and, for a town, its dot. */
const boxesOf = ({ box, dot }: PlacedName) => [box, ...(dot === null ? [] : [boxAround(dot, { width: 4, height: 4 })])]

/** The names that are in the way of another, or of what is taken, or out of the frame. */
function faults(names: readonly PlacedName[], taken: readonly Box[], { size }: View): readonly string[] {
  return names.flatMap((one, index) => [
    ...(boxIsInFrame(one.box, size, 4) ? [] : [`${one.text} reaches out of the frame`]),
    ...taken
      .filter((box) => boxesOf(one).some((own) => boxesTouch(own, box)))
      .map(() => `${one.text} covers what is taken`),
    ...names
      .slice(index + 1)
      .filter((other) => boxesTouch(one.box, other.box))
      .map((other) => `${one.text} and ${other.text} overlap`),
  ])
}

/** A course from left to right through the frame. */
const course = (y: number) => Array.from({ length: 50 }, (_, index) => at(10 + index * 12, y))

/** Numbers from 0 to 1 that are the same in every run: a linear congruential generator, Numerical Recipes’ constants. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

describe('placedNames', () => {
  it('places countries before rivers, rivers before governorates and these before towns', () => {
    const names = [
      nameOf({ kind: 'town', name: 'Town', at: [at(100, 60)], rank: 9e6 }),
      nameOf({ kind: 'admin1', name: 'Governorate', at: [at(100, 140)], rank: 50 }),
      nameOf({ kind: 'river', name: 'River', at: course(320) }),
      nameOf({ kind: 'country', name: 'Country', at: [at(450, 60)], rank: -6 }),
    ]
    expect(placed(names).map(({ kind }) => kind)).toEqual(['country', 'river', 'admin1', 'town'])
  })

  it('gives a spot that two want to the kind that comes first', () => {
    const names = [nameOf({ name: 'Town', rank: 9e6 }), nameOf({ kind: 'admin1', name: 'Governorate' })]
    expect(texts(placed(names))).toEqual(['Governorate'])
  })

  it('gives a spot that two of a kind want to the one of higher rank', () => {
    const names = [nameOf({ name: 'Village', rank: 1 }), nameOf({ name: 'City', rank: 2 })]
    expect(texts(placed(names.map((name) => ({ ...name, kind: 'admin1' }))))).toEqual(['City'])
    expect(texts(placed(names))[0]).toBe('City')
  })

  it('shows a name from its zoom on', () => {
    const shown = (fromZoom: number) => placed([nameOf({ fromZoom })]).length
    expect([shown(6.9), shown(7), shown(7.1)]).toEqual([1, 1, 0])
  })

  it('names nothing twice', () => {
    const names = [nameOf({ at: [at(100, 100)] }), nameOf({ at: [at(400, 300)] }), nameOf({ kind: 'admin1' })]
    expect(texts(placed(names))).toEqual(['Town'])
  })

  it('names a river that flows through the town of its name', () => {
    const names = [nameOf({ kind: 'river', name: 'Dnipro', at: course(320) }), nameOf({ name: 'Dnipro' })]
    expect(placed(names).map(({ kind }) => kind)).toEqual(['river', 'town'])
  })

  it('names a country along its border where its middle is out of the frame, and once', () => {
    const middle = (point: FramePoint) =>
      nameOf({ kind: 'country', name: 'Syria', code: 'SY', rank: -4, at: [at(...point)] })
    const border = nameOf({ kind: 'country', name: 'SY', code: 'SY', rank: -104, at: course(200).toReversed() })
    const [along, ...others] = placed([middle([300, 900]), border])
    expect(others).toEqual([])
    expect(along?.text).toBe('Syria')
    expect(along?.box.top).toBeGreaterThan(200)
    const [inMiddle, ...more] = placed([border, middle([300, 300])])
    expect(more).toEqual([])
    expect((inMiddle?.box.top ?? 0) + (inMiddle?.box.bottom ?? 0)).toBeCloseTo(600, 6)
  })

  it.each([
    [600, 400, 18],
    [280, 352, 8],
    [100, 100, 1],
  ])('places no more in %d × %d px than have room for 14,000 px² each: %d', (frameWidth, height, most) => {
    const frame: View = { camera: view.camera, size: { width: frameWidth, height } }
    const names = Array.from({ length: 200 }, (_, index) =>
      nameOf({
        name: `${index}`,
        rank: index,
        at: [
          unproject(frame.camera, frame.size, [
            20 + ((index * 37) % (frameWidth - 40)),
            20 + ((index * 61) % (height - 40)),
          ]),
        ],
      }),
    )
    expect(placed(names, [], frame).length).toBe(most)
  })

  it('has each name’s box as wide as its text, its dot on the town', () => {
    const [town] = placed([nameOf({ name: 'Tell Abyad' })])
    if (town === undefined) throw new Error('the town has no name')
    expect(town.box.right - town.box.left).toBeCloseTo(70, 6)
    expect(town.dot?.[0]).toBeCloseTo(300, 6)
    expect(town.dot?.[1]).toBeCloseTo(200, 6)
    expect(town.turn).toBe(0)
    expect(boxesTouch(town.box, boxAround([300, 200], { width: 4, height: 4 }))).toBe(false)
  })

  it('asks for the width of what it prints, and of which kind', () => {
    const asked: [string, string][] = []
    placedNames([nameOf({ kind: 'country', name: 'Syria', code: 'SY' })], view, [], 'tr', (text, kind) => {
      asked.push([text, kind])
      return 40
    })
    expect(asked).toEqual([['Suriye', 'country']])
  })

  it('has governorates and countries stand on their point, without a dot', () => {
    for (const kind of ['country', 'admin1'] as const) {
      const [name] = placed([nameOf({ kind })])
      expect(name?.dot).toBeNull()
      expect(((name?.box.left ?? 0) + (name?.box.right ?? 0)) / 2).toBeCloseTo(300, 6)
      expect(((name?.box.top ?? 0) + (name?.box.bottom ?? 0)) / 2).toBeCloseTo(200, 6)
    }
  })

  it('moves a country aside where its spot is taken, as little as it can, but no governorate', () => {
    const taken = [boxAround([300, 200], { width: 10, height: 10 })]
    expect(placed([nameOf({ kind: 'admin1' })], taken)).toEqual([])
    const [country] = placed([nameOf({ kind: 'country' })], taken)
    if (country === undefined) throw new Error('the country has no name')
    expect(taken.some((box) => boxesTouch(country.box, box, 4))).toBe(false)
    expect((country.box.top + country.box.bottom) / 2).toBeCloseTo(224, 6)
  })

  it('moves a country no farther than there is room for it at its rank', () => {
    // Its name has to go 48 px to be clear of this: at zoom 7, rank 6 leaves 60 px on every side and rank 7 leaves 30.
    const wide = [boxAround([300, 200], { width: 400, height: 70 })]
    expect(placed([nameOf({ kind: 'country', fromZoom: 6 })], wide)).toHaveLength(1)
    expect(placed([nameOf({ kind: 'country', fromZoom: 7 })], wide)).toEqual([])
  })

  it('leaves a country out whose spot is out of the frame', () => {
    expect(placed([nameOf({ kind: 'country', name: 'Land', at: [at(300, -10)] })])).toEqual([])
  })

  it('leaves a country out where it would have to go far', () => {
    expect(placed([nameOf({ kind: 'country' })], [boxAround([300, 200], { width: 240, height: 240 })])).toEqual([])
  })

  it('writes no town’s name over another town’s dot', () => {
    const [big, small] = placed([
      nameOf({ name: 'Big', rank: 2 }),
      nameOf({ name: 'Small', rank: 1, at: [at(262, 200)] }),
    ])
    expect(big?.dot).not.toBeNull()
    const dot = boxAround(big?.dot ?? [0, 0], { width: 4, height: 4 })
    expect(small === undefined || !boxesTouch(small.box, dot, 0)).toBe(true)
  })

  it('leaves a town out whose dot is taken, or that is out of view', () => {
    expect(placed([nameOf({})], [boxAround([300, 200], { width: 3, height: 3 })])).toEqual([])
    expect(placed([nameOf({ at: [at(300, 410)] })])).toEqual([])
    expect(placed([nameOf({ at: [] })])).toEqual([])
  })

  it('turns a river’s name along its course', () => {
    const [river] = placed([
      nameOf({
        kind: 'river',
        name: 'Euphrates',
        at: Array.from({ length: 40 }, (_, index) => at(100 + index * 10, 20 + index * 9)),
      }),
    ])
    expect(river?.turn).toBeCloseTo(41.99, 0)
  })

  it.each([1, 2, 3, 4, 5, 6])('never has one name on another, nor on what is taken: crowd %d', (seed) => {
    const random = numbers(seed)
    const spot = (): FramePoint => [random() * 640 - 20, random() * 440 - 20]
    const kinds: readonly GroundName['kind'][] = ['country', 'river', 'admin1', 'town', 'town', 'town']
    const names = Array.from({ length: 120 }, (_, index) => {
      const kind = kinds[index % kinds.length] ?? 'town'
      return nameOf({
        kind,
        name: 'n'.repeat(3 + Math.floor(random() * 12)) + index,
        rank: random(),
        at: kind === 'river' ? course(random() * 400) : [at(...spot())],
      })
    })
    const taken = Array.from({ length: 12 }, () =>
      boxAround(spot(), { width: 10 + random() * 90, height: 10 + random() * 30 }),
    )
    const found = placed(names, taken)
    expect(faults(found, taken, view)).toEqual([])
    expect(found.length).toBeGreaterThan(8)
  })

  it('has nothing to place in nothing', () => {
    expect(placed([])).toEqual([])
  })
})

describe('nameIn', () => {
  const syria = nameOf({ kind: 'country', name: 'Syrian Arab Republic', code: 'SY', names: {} })
  const euphrates = nameOf({ kind: 'river', name: 'Euphrates', names: { ar: 'الفرات', tr: 'Fırat' } })

  // Unicode CLDR’s names of the region SY.
  it.each([
    ['en', 'Syria'],
    ['en-GB', 'Syria'],
    ['ar', 'سوريا'],
    ['tr', 'Suriye'],
    ['fr', 'Syrie'],
    ['es', 'Siria'],
  ])('names a country by its code in the reader’s language: %s', (lang, name) => {
    expect(nameIn(syria, lang)).toBe(name)
  })

  it.each([
    ['ar', 'الفرات'],
    ['ar-EG', 'الفرات'],
    ['tr', 'Fırat'],
    ['tr-TR', 'Fırat'],
    ['fr', 'Euphrates'],
    ['en', 'Euphrates'],
  ])('takes a name’s own in that language, else as the map prints it: %s', (lang, name) => {
    expect(nameIn(euphrates, lang)).toBe(name)
  })

  it('takes the name of the very tag before that of its language', () => {
    const town = nameOf({ name: 'Town', names: { es: 'Pueblo', 'es-MX': 'Villa' } })
    expect([nameIn(town, 'es-MX'), nameIn(town, 'es-AR')]).toEqual(['Villa', 'Pueblo'])
  })

  it('takes a country’s own name before that of its code', () => {
    expect(nameIn({ ...syria, names: { fr: 'République arabe syrienne' } }, 'fr')).toBe('République arabe syrienne')
  })

  it.each(['-99', 'sy', 'SYR', ''])('prints the name of a country whose code is %j', (code) => {
    expect(nameIn({ ...syria, code }, 'ar')).toBe('Syrian Arab Republic')
  })

  it('prints the name where nobody knows the code', () => {
    expect(nameIn(nameOf({ name: 'Somewhere', code: 'XX' }), 'en')).toBe('Somewhere')
  })

  it('prints the name where there are neither names nor a code', () => {
    expect(nameIn(nameOf({ name: 'Tell Abyad' }), 'ar')).toBe('Tell Abyad')
  })
})

describe('isSpaced', () => {
  it.each(['Syria', 'TÜRKİYE', 'Κύπρος', 'Україна', 'Côte d’Ivoire', 'Bosnia & Herzegovina', 'Area 51', ''])(
    'letters of %j may stand apart',
    (text) => expect(isSpaced(text)).toBe(true),
  )

  it.each(['سوريا', 'الجمهورية العربية السورية', 'भारत', 'Syria سوريا'])('those of %j may not', (text) =>
    expect(isSpaced(text)).toBe(false),
  )
})

describe('the first story’s ground', () => {
  const story = raqqaStory()
  const labels = farLabel(english)
  const still: StillGround = JSON.parse(
    readFileSync(new URL('../../../public/geo/raqqa-2016-11.still.json', import.meta.url), 'utf8'),
  )

  describe.each([
    { width: 280, height: 352 },
    { width: 698, height: 375 },
    { width: 852, height: 480 },
  ])('in a frame of $width × $height', (size) => {
    const first: View = { camera: firstCamera(story, size, labels), size }
    const { taken } = mapLayout(
      story,
      first,
      { placeId: null, date: story.timeline.to },
      {
        label: ({ name }) => ({ width: name.length * 7, height: 18 }),
        farLabel: labels,
        controls: [],
      },
    )

    it.each(['en', 'ar', 'tr'])('is named in %s, off the story’s names and one another', (lang) => {
      const names = placed(still.names, taken, first, lang)
      expect(faults(names, taken, first)).toEqual([])
      expect(names.length).toBeGreaterThan(1)
    })
  })
})
