import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/draft/gazetteer/folded.ts'
import { readGazetteer } from '../../src/draft/gazetteer/readGazetteer.ts'
import { placesIn } from '../../src/draft/places/placesIn.ts'
import { kilometres } from '../../src/draft/places/senses/kilometres.ts'
import { newsCities } from '../../src/draft/places/senses/newsCities.ts'
import { gazetteerText } from './gazetteerText.ts'
import { readIsoCountries } from './isoCountries.ts'
import { members } from './lists/unitedNations.ts'
import { shapesText } from './shapesText.ts'

const gazetteer = readGazetteer(gazetteerText().text, shapesText())
const places = (text: string, about: { url?: string } = {}) => placesIn({ text, published: null, ...about }, gazetteer)
const meant = (text: string, about: { url?: string } = {}) =>
  places(text, about).map(({ name, candidates: [best] }) => `${name}: ${best?.id ?? 'not known'}`)

/** Capitals with their country’s or unit’s name, which is what a report means first, and one that GeoNames doesn’t list as one. */
const namedLike: Readonly<Record<string, string>> = {
  DJ: 'country',
  IL: 'city',
  LU: 'country',
  MC: 'country',
  SG: 'country',
  SM: 'country',
}

describe('the gazetteer', () => {
  it.each(members)('knows %s and its capital %s', (country, capital, code) => {
    const text = `They will meet in ${capital} on Monday. The government of ${country} did not answer.`
    const found = places(text)
    expect(found.find(({ name }) => name === country)?.candidates[0]).toMatchObject({ kind: 'country', country: code })
    expect(found.find(({ name }) => name === capital)?.candidates[0]).toMatchObject({
      kind: namedLike[code] ?? 'capital',
      country: code,
    })
  })

  it.each([...newsCities])('knows %s, also beside American names', (key, id) => {
    const city = key.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
    const text = `U.S. officials will meet in ${city} on Monday, the White House said in Washington. ${city} was calm.`
    const found = places(text).filter(({ name }) => name === city)
    expect(found.map(({ candidates: [best] }) => best?.id)).toEqual([id, id])
  })

  it('has all members of the United Nations', () => {
    expect(new Set(members.map(([, , code]) => code)).size).toBe(193)
    const countries = readIsoCountries()
    expect(members.filter(([, , code]) => countries[code] === undefined)).toEqual([])
  })

  it.each([
    ['Turkey', '298795'],
    ['U.S.', '6252001'],
    ['Burma', '1327865'],
    ['Ivory Coast', '2287781'],
    ['Kharkiv', 'UA-63'],
    ['Euphrates', 'euphrates'],
  ])('has %s first of all that have the name', (name, id) => {
    expect(gazetteer.named(folded(name))[0]?.id).toBe(id)
  })

  it('takes adjectives for their countries', () => {
    expect(gazetteer.withAdjective('russian').map(({ country }) => country)).toEqual(['RU'])
    expect(gazetteer.withAdjective('syrian').map(({ country }) => country)).toEqual(['SY'])
  })

  it('gives a city its own script', () => {
    expect(gazetteer.withId('172955')).toMatchObject({ name: 'Ar Raqqah', local: 'الرقة', unit: 'SY-RA' })
  })
})

describe('placesIn', () => {
  it.each([
    ['The army took Lyman, Ukraine.', ['Lyman: 704204', 'Ukraine: 690791']],
    ['A man from Paris, Texas, was hurt.', ['Paris: 4717560', 'Texas: US-TX']],
    ['A woman from Springfield, Ill., won.', ['Springfield: 4250542', 'Ill.: US-IL']],
    ['Shells fell on the Kharkiv region of Ukraine.', ['Kharkiv: UA-63', 'Ukraine: 690791']],
    ['Crimean officials spoke of Gaza and of Scotland.', ['Crimean: UA-43', 'Gaza: PS-GZZ', 'Scotland: GB-SCT']],
    ['Paris Johnson sang. Jordan Smith danced.', []],
    ['In March it rained. The Islamic State denied it.', []],
    ['Hamas said so. Fighters of Hamas and of Boko Haram left; the Taliban and NATO didn’t.', []],
    ['They hold the town of Qumrasha in Syria.', ['Qumrasha: not known', 'Syria: 163843']],
  ])('reads %s', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })

  it('finds towns in a list of towns, whatever else their names mean and however they are spelt', () => {
    const text = 'Iraq’s army held Ramadi, Hit, Rubah, all of these cities.'
    expect(meant(text)).toEqual(['Iraq: 99237', 'Ramadi: 98717', 'Hit: 95788', 'Rubah: 98677'])
    expect(places(text)[3]?.confidence).toBeLessThanOrEqual(0.5)
    expect(places(text)[3]?.candidates[0]?.why).toContain('spelt nearly as Ar Ruţbah')
    expect(meant('They held Rubah and went on.')).toEqual([])
    expect(
      meant('The Bank of Iraq and Air Iraq held Rubah. A Radio Iraq Internationale reporter came to Rubah.'),
    ).toEqual(['Iraq: 99237', 'Iraq: 99237', 'Iraq: 99237'])
  })

  it.each(['the Bank of Iraq', 'Air Iraq', 'Radio Iraq Internationale', 'the University of Mosul'])(
    'takes the place in the name of %s for no place of its own',
    (name) => {
      expect(places(`They spoke of ${name} yesterday.`).map(({ role }) => role)).toEqual(['embedded'])
    },
  )

  it('takes no town abroad for a short name that the countries of the article don’t have', () => {
    expect(meant('They crossed the Bani in Mali. Soldiers reached Bani.')).toEqual(['Mali: 2453866'])
    expect(meant('They reached Bani in the Dominican Republic.')[0]).toBe('Bani: 3512067')
  })

  it('knows the town of a local paper', () => {
    const text = 'A Moscow man was hurt near Potlatch. Latah County deputies came.'
    expect(meant(text, { url: 'https://www.themoscowpost.com/1' })[0]).toBe('Moscow: 5601538')
    expect(meant('The president flew to Moscow.')).toEqual(['Moscow: 524901'])
  })

  it('finds the places of the first story', () => {
    const text = readFileSync('public/stories/raqqa-2016-11/raqqa-2016-11-03.txt', 'utf8')
    const names = new Set(meant(text))
    for (const place of ['Raqqa: 172955', 'Mosul: 99072', 'Jarablus: 169179', 'Manbij: 167357', 'Dabiq: not known']) {
      expect(names).toContain(place)
    }
    expect(names).toContain('Fort Leonard Wood: 7259265')
  })

  it('slices to its own words and is the same each time, whatever the text', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Paris',
        'Hit',
        'U.S.',
        'W. Va.',
        'town of',
        'al-Bab',
        'St. John’s',
        ', ',
        '--',
        '(AP)',
        '\n\n',
        'الرقة',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const found = places(text)
        expect(places(text)).toEqual(found)
        for (const [index, { start, end, name }] of found.entries()) {
          expect(text.slice(start, end)).toBe(name)
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('puts a candidate where its capital is', () => {
    const [rome] = places('They met in Rome, Italy.')
    expect(kilometres(rome?.candidates[0]?.point ?? [0, 0], [12.5, 41.9])).toBeLessThan(20)
  })
})
