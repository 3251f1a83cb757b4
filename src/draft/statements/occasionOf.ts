import type { Doubt } from '../reading/doubt.ts'
import type { PlaceIndex } from '../reading/placeIndex.ts'
import type { Reading } from '../reading/reading.ts'
import { type SaidAt, saidAt } from './saidAt.ts'
import { sentenceOf } from './saidOn.ts'

/** Where and on what occasion each speaker first speaks, by name, for those of whom the article says it. */
export function occasionsOf(reading: Reading, index: PlaceIndex): ReadonlyMap<string, SaidAt> {
  const found = new Map<string, SaidAt>()
  for (const quote of reading.quotes) {
    const occasion = saidAt(quote, sentenceOf(quote, reading), index, reading)
    if (Object.keys(occasion).length > 0 && !found.has(quote.name)) found.set(quote.name, occasion)
  }
  return found
}

/**
 * Where and on what occasion a statement of `speaker` was made: as its own sentence says, else as another sentence says of the
 * speaker, which is a doubt; not that for words of which nobody says when (`on` is open).
 */
export function occasionOf(
  speaker: string,
  own: SaidAt,
  on: string,
  occasions: ReadonlyMap<string, SaidAt>,
): { readonly where: SaidAt; readonly doubt: Doubt | null } {
  const elsewhere = occasions.get(speaker)
  if (Object.keys(own).length > 0 || elsewhere === undefined || on.startsWith('..')) return { where: own, doubt: null }
  const path = elsewhere.at === undefined ? 'said.occasion' : 'said.at'
  const why = `the article says once where or on what occasion ${speaker} spoke: taken for this statement too`
  return { where: elsewhere, doubt: { path, why, confidence: 0.6, alternatives: [] } }
}
