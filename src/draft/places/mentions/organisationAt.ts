import { folded } from '../../gazetteer/folded.ts'
import type { Token } from './token.ts'

/** Groups, agencies and companies whose names, or words of them, are also names of places somewhere: folded. */
const organisations = new Set(
  (
    'hamas|taliban|nato|boko haram|sinn fein|eta|cia|islamic state|lashkar e taiba|ahrar al sham|hayat tahrir al sham|quds force|' +
    'al quds force|al quds brigades|red cross|state duma|xinhua|tass|isna|irna|el pais|la stampa|' +
    'nokia|samsung|toyota|nissan|honda|skoda|bayer|roche|chevron|carrefour|google|cisco|oracle'
  ).split('|'),
)
const longest = 4

/** How many words from a token on are the name of an organisation that is no place, the longest such; 0 where none begins there. */
export function organisationAt(tokens: readonly Token[], from: number): number {
  let key = ''
  let found = 0
  for (let length = 1; length <= longest; length++) {
    const token = tokens[from + length - 1]
    if (token === undefined || (length > 1 && !/^[ -]$/.test(token.gap))) break
    key = `${key} ${folded(token.word)}`.trimStart()
    if (token.isCapital && organisations.has(key)) found = length
  }
  return found
}
