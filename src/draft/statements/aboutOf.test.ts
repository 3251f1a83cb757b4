import { expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { placeIndex } from '../reading/placeIndex.ts'
import { readingOf } from '../reading/reading.ts'
import { aboutOf } from './aboutOf.ts'
import { saidAt, spokenAt } from './saidAt.ts'
import { saidOn, sentenceOf, spokenDaysOf } from './saidOn.ts'

/** A list, and how often an entry of it has been looked at. */
function counted<Each>(list: readonly Each[]): { readonly list: readonly Each[]; readonly looks: () => number } {
  let count = 0
  const get = (target: readonly Each[], key: string | symbol) => {
    if (typeof key === 'string' && /^\d+$/.test(key)) count += 1
    return Reflect.get(target, key)
  }
  return { list: new Proxy(list, { get }), looks: () => count }
}

/** How many mentions and paragraphs are looked at for what one statement in the middle of so many is about. */
function looksAmong(count: number): number {
  const reading = readingOf(
    { text: '“We will stay,” Carter said on Monday in Raqqa.\n\n'.repeat(count), published: '2016-11-03' },
    smallGazetteer,
  )
  const index = placeIndex(reading)
  const [mentions, paragraphs, sentences] = [
    counted(index.mentions),
    counted(reading.paragraphs),
    counted(reading.sentences),
  ]
  const long = { ...reading, paragraphs: paragraphs.list, sentences: sentences.list }
  const quote = reading.quotes[count / 2]
  if (quote === undefined) throw new Error('no quote')
  const not = { at: undefined, country: null, spokenAt: [] }
  aboutOf(quote, sentenceOf(quote, long), { ...index, mentions: mentions.list }, not, long)
  return mentions.looks() + paragraphs.looks() + sentences.looks()
}

it('looks for what a statement is about near it only, however long the article is', () => {
  expect(looksAmong(1600)).toBeLessThan(looksAmong(100) + 50)
})

/** What each quote of a report of 3 November 2016 is about, and where, when and how surely it was said. */
function read(text: string) {
  const reading = readingOf({ text, published: '2016-11-03' }, smallGazetteer)
  const index = placeIndex(reading)
  return reading.quotes.map((quote) => {
    const sentence = sentenceOf(quote, reading)
    const { at, occasion } = saidAt(quote, sentence, index, reading)
    const country = reading.countryNamed(`${quote.role} ${quote.name}`)?.code ?? null
    const { places: about, doubt } = aboutOf(
      quote,
      sentence,
      index,
      { at, country, spokenAt: spokenAt(reading, index) },
      reading,
    )
    const { on } = saidOn(quote, sentence, reading, spokenDaysOf(reading))
    return { about, confidence: doubt?.confidence ?? null, on, at, occasion }
  })
}

it('is about the places inside the words', () => {
  expect(read('“We will go from Manbij to Raqqa,” Carter said.')[0]).toMatchObject({
    about: ['manbij', 'raqqa'],
    confidence: null,
  })
})

it('takes “the city” for the last town before it', () => {
  const text = 'The battle for Mosul goes on. Iraq has sent troops.\n\n“We will take the city,” Carter said.'
  expect(read(text)[0]).toMatchObject({ about: ['mosul'], confidence: 0.75 })
})

it('takes “there” for a place and “there is” for none', () => {
  const text =
    'Rebels hold Manbij. “We are not there,” Carter said.\n\nRebels hold Raqqa. “There is no plan for Mosul,” Carter said.'
  expect(read(text).map(({ about }) => about)).toEqual([['manbij'], ['mosul']])
})

it('takes “the city of Mosul” for Mosul alone', () => {
  expect(read('Rebels hold Manbij. “They left the city of Mosul,” Carter said.')[0]?.about).toEqual(['mosul'])
})

it('takes “about that” for the topic beside a country', () => {
  const text = 'The offensive on Raqqa is near. Raqqa is large.\n\n“We talk to Turkey about that,” Carter said.'
  expect(read(text)[0]).toMatchObject({ about: ['raqqa', 'turkey'], confidence: 0.75 })
})

it('takes the place of the paragraph where the words name none', () => {
  const text = 'Rebels hold Manbij. “We are not afraid,” Carter said.'
  expect(read(text)[0]).toMatchObject({ about: ['manbij'], confidence: 0.55 })
})

it('is not about the speaker’s own country where another place is near', () => {
  const text = 'Rebels hold Raqqa. “Turkey will not wait,” Turkish Foreign Minister Anna Cook said.'
  expect(read(text)[0]).toMatchObject({ about: ['raqqa'] })
})

it('is never about where it was said', () => {
  const text = 'Rebels hold Raqqa. “We are not afraid,” Carter said on Tuesday at a news conference in Baghdad.'
  expect(read(text)[0]).toEqual({
    about: ['raqqa'],
    confidence: 0.55,
    on: '2016-11-01',
    at: 'baghdad',
    occasion: 'news conference',
  })
})

it('is about no place where another spoke', () => {
  const text =
    'Rebels hold Raqqa.\n\nCarter told reporters in Baghdad that it was late. “We are not afraid,” Cook said.'
  expect(read(text).map(({ about }) => about)).toEqual([['raqqa'], ['raqqa']])
})

it('leaves open what nothing ties to a place', () => {
  expect(read('“We are not afraid,” Carter said.')[0]).toMatchObject({ about: [], confidence: 0 })
})

it('takes the day on which the same speaker spoke elsewhere, not for what was said before', () => {
  const text =
    'Carter said on Wednesday that Raqqa is near.\n\nCarter has said that Mosul comes first.\n\nCarter said that Ramadi is free.\n\nCook said that Manbij is free.'
  expect(read(text).map(({ on }) => on)).toEqual(['2016-11-02', '../2016-11-03', '2016-11-02', '../2016-11-03'])
})

it('takes “the city” neither for the dateline’s nor for where somebody spoke', () => {
  const text =
    'ANKARA, Turkey (AP) -- The offensive on Raqqa will begin soon, Carter said on Tuesday in Baghdad.\n\n“We will take the city,” Carter said.'
  expect(read(text).at(-1)?.about).toEqual(['raqqa'])
})

it('is about the place where it was said, if the words name it', () => {
  expect(read('“Baghdad is safe,” Carter told reporters in Baghdad.')[0]).toMatchObject({
    about: ['baghdad'],
    at: 'baghdad',
  })
})

it('is sure that “the capital” is that of the country that the report is about, whatever town stands between', () => {
  const iraq = 'Iraqi troops left Mosul for Ramadi. Baghdad was calm. Iraq was calm. Mosul was calm.\n\n'
  const [own] = read(`${iraq}Carter said that the road to the capital was closed.`)
  expect(own).toMatchObject({ about: ['baghdad'], confidence: null })
  const [foreign] = read(
    `${iraq}Turkish troops left Ankara. Turkey, Turkey, Turkey. Carter said that the capital was calm.`,
  )
  expect(foreign?.confidence).toBe(0.75)
})

it('takes no town for “the region”', () => {
  const [quote] = read('It rained in Raqqa.\n\nCarter said that people had left the region.')
  expect(quote?.confidence).toBe(0.4)
})
