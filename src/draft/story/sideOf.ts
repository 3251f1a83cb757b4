import type { Country } from '../reading/countryNamed.ts'
import type { Reading } from '../reading/reading.ts'
import { isOfSide } from './isOfSide.ts'

/** The side that is proposed for a speaker, and how likely it is. */
export type ProposedSide = { readonly name: string; readonly confidence: number }

/** Groups and bodies that are a side of their own, and what they are called. */
const bodies: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\b(?:Islamic State|ISIS|ISIL|Daesh)\b/, 'Islamic State'],
  [/\bal-?Qa[ei]da\b/i, 'al-Qaida'],
  [/\bTaliban\b/, 'Taliban'],
  [/\bHamas\b/, 'Hamas'],
  [/\bHe[sz]boll?ah\b/i, 'Hezbollah'],
  [/\bHouthis?\b/, 'Houthis'],
  [/\bBoko Haram\b/, 'Boko Haram'],
  [/\bal-?Shabaa?b\b/i, 'al-Shabab'],
  [/\b(?:U\.?N\.?|United Nations|UNICEF|UNHCR)(?![\w])/, 'United Nations'],
  [/\bNATO\b/, 'NATO'],
  [/\b(?:European Union|E\.?U\.?|European Commission)(?![\w])/, 'European Union'],
]

/** An organisation’s own name: words with capitals that end in what organisations are. */
const organisation =
  /\b(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:Forces|Front|Brigades?|Movement|Party|Nations|Union|League|Organi[sz]ation|Observatory|Council|Agency|Coalition|Alliance|Watch|International|Cross|Crescent|Foundation|Institute|Cent(?:er|re)|University|Association|Group|Authority)(?![\p{L}\p{N}])(?: (?:for|of|on) (?:\p{Lu}[\p{L}.'’-]+ ?)+)?/u

/** These make a body the government’s: its country is the side. */
const ofState =
  /\b(?:Minist(?:er|ry)|President|Government|government|Army|Navy|Air Force|Police|Embassy|Ambassador|Parliament|Senate|Senator|Congress|Secretary|Department|Chancellor|Prime|Defen[cs]e Forces|Armed Forces|General Staff|Security Council)\b/

/** A state office or body that a report names without its country. */
const unnamedState =
  /^(?:the )?(?:(?:Prime|Foreign|Defen[cs]e|Interior|Information) Minister|President|(?:army|military|government|police|authorities|state media|(?:foreign|defen[cs]e|interior) ministry)(?: (?:command|spokesman|spokeswoman|statement|official|officials))?)$/i

/** How sure a side is that the speaker’s own name or role says. */
const said = 0.95

/**
 * The side of a speaker, by the organisation or the country that name and role hold, else, of an office or a body of state, by the
 * report’s `main` country; null where nothing tells.
 */
export function sideOf(
  name: string,
  role: string | null,
  countryNamed: Reading['countryNamed'],
  main: Country | null = null,
): ProposedSide | null {
  const words = [role ?? '', name].join(' ').trim()
  const own = [name, role ?? '']
  const sure = (isSaid: (part: string) => boolean, confidence: number) => (own.some(isSaid) ? said : confidence)
  const body = bodies.find(([pattern]) => pattern.test(words))
  if (body !== undefined && !/\bambassador to\b/i.test(words))
    return { name: body[1], confidence: sure((part) => holds(part, body[0].exec(part)), 0.8) }
  const country = countryNamed(words)
  const isCountry = (part: string) => isOfCountry(part, countryNamed)
  if (country !== null && ofState.test(words)) return { name: country.name, confidence: sure(isCountry, 0.85) }
  const organised = organisation.exec(words)?.[0].trim()
  if (organised !== undefined && !ofState.test(organised))
    return { name: organised, confidence: sure((part) => holds(part, organisation.exec(part)), 0.7) }
  if (country !== null) return { name: country.name, confidence: sure(isCountry, 0.6) }
  const isUnnamed = unnamedState.test(role ?? name)
  return isUnnamed && main !== null ? { name: main.name, confidence: said } : null
}

function holds(words: string, match: RegExpExecArray | null): boolean {
  return match !== null && isOfSide(words, match.index, match.index + match[0].trimEnd().length)
}

/** Whether words hold a country as nobody’s but the speaker’s own. */
function isOfCountry(words: string, countryNamed: Reading['countryNamed']): boolean {
  const tokens = [...words.matchAll(/[\p{L}.'’-]+/gu)]
  return tokens.some(({ 0: first, index }, at) => {
    const last = tokens
      .slice(at, at + 4)
      .find(({ 0: word, index: start }) => countryNamed(words.slice(index, start + word.length)) !== null)
    const isFirst =
      last !== undefined && countryNamed(words.slice(index + first.length, last.index + last[0].length)) === null
    return isFirst && isOfSide(words, index, last.index + last[0].length)
  })
}
