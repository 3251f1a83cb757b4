import type { Reading } from '../reading/reading.ts'

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

/** The side of a speaker, by the organisation or the country that name and role hold; null where they hold none. */
export function sideOf(name: string, role: string | null, countryNamed: Reading['countryNamed']): ProposedSide | null {
  const words = [role ?? '', name].join(' ').trim()
  const body = bodies.find(([pattern]) => pattern.test(words))
  if (body !== undefined && !/\bambassador to\b/i.test(words)) return { name: body[1], confidence: 0.8 }
  const country = countryNamed(words)
  if (country !== null && ofState.test(words)) return { name: country.name, confidence: 0.85 }
  const own = organisation.exec(words)?.[0].trim()
  if (own !== undefined && !ofState.test(own)) return { name: own, confidence: 0.7 }
  return country === null ? null : { name: country.name, confidence: 0.6 }
}
