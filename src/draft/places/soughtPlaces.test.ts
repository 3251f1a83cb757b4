import { expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { placesIn } from './placesIn.ts'
import { soughtPlaces } from './soughtPlaces.ts'

/** The names that an editor is asked to place, each once. */
function sought(text: string): readonly string[] {
  const article = { text, published: null }
  const found = soughtPlaces(article, placesIn(article, smallGazetteer), smallGazetteer)
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))]
}

it.each([
  ['in the headline', 'Calm in Zamrin\n\nIt rained.\n\nIt was cold.', ['Zamrin']],
  ['in the first sentence, in a part of it', 'The army took most of eastern Zamrin. It rained.', ['Zamrin']],
  ['twice later', 'It rained. Troops stayed in Zamrin. Shots were heard near Zamrin.', ['Zamrin']],
  ['once later', 'It rained. Troops stayed in Zamrin.', []],
  ['without such a word', 'It rained. The talks of Zamrin failed. Friends of Zamrin left.', []],
  ['and speaks', 'Trust in Zamrin is low. Zamrin said it rained. Faith in Zamrin fell.', []],
  ['and has a title', 'Trust in Zamrin is low. Gen. Zamrin left. Faith in Zamrin fell.', []],
  ['and is written small too', 'Calm in Opera came. The opera in Opera was shut.', []],
  ['and is known', 'Calm in Raqqa came. Troops in Raqqa left.', []],
  ['and is a people', 'Trust in Syrian is low. Faith in Syrian fell.', []],
  ['and owns what follows', 'Trust in Zamrin’s army fell. Faith in Zamrin’s army rose.', []],
  ['and is short for a body', 'Trust in ZMRN is low. Faith in ZMRN fell.', []],
])('looks for names behind words of place: %s', (_, text, names) => {
  expect(sought(text)).toEqual(names)
})

it('looks for the place of the dateline, and finds each mention of it', () => {
  expect(sought("O'SMARN, Syria (AP) -- It rained. Troops left O'Smarn on Monday.")).toEqual(["O'SMARN", "O'Smarn"])
  expect(sought('RAQQA, Syria (AP) -- It rained.')).toEqual([])
  expect(sought('ZAMRIN, Syria (AP) -- It rained. The zamrin sang.')).toEqual(['ZAMRIN'])
  const text = 'RAQQA, Syria (AP) -- Ana Raqqa left.'
  expect(soughtPlaces({ text, published: null }, [{ start: 0, end: 5 }], smallGazetteer)).toEqual([])
})

it('finds each mention of such a name', () => {
  const article = { text: 'Calm in Zamrin came. Zamrin slept. Eastern Zamrin too.', published: null }
  expect(soughtPlaces(article, [], smallGazetteer).map(({ start }) => start)).toEqual([8, 21, 43])
})
