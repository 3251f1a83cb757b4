import type { Article } from '../article.ts'
import { folded } from '../gazetteer/folded.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { neverAlone } from './mentions/neverAlone.ts'
import { isNamed } from './senses/isNamed.ts'

/** Codes at the end of addresses that say nothing of a country. */
const general = /^(TV|IO|ME|CO|FM|AI|IS|IT|TO|EU|CC|WS|LY)$/

/**
 * The country of the publisher’s address, where it ends in a country’s code: ISO 3166-1 alpha-2, or null. A local paper in a
 * general domain is taken for one of the United States.
 */
export function publisherCountry({ url = '' }: Article, isLocal: boolean): string | null {
  const domain = /^https?:\/\/[^/\s]+\.([a-z]{2,6})(?:[/:]|$)/.exec(url)?.[1]?.toUpperCase()
  if (domain === undefined || general.test(domain)) return null
  if (domain.length > 2) return isLocal && /^(COM|NET|ORG)$/.test(domain) ? 'US' : null
  return domain === 'UK' ? 'GB' : domain
}

/** Whether a publisher’s name or its address has a place’s name in it: "The Lewiston Tribune", lmtribune.com. */
export function isInPublisher(key: string, { publisher = '', url = '' }: Article): boolean {
  const letters = `${folded(publisher)} ${hostOf(url)}`.replace(/[^\p{L}\p{N}]/gu, '')
  return key.length > 3 && letters.includes(key.replaceAll(' ', ''))
}

/** The longest name of a town of 8,000 people or of a unit in the letters of the publisher’s address; null where there is none. */
export function publisherTown({ url = '' }: Article, gazetteer: Gazetteer): string | null {
  const letters = longestLabel(hostOf(url))
  let found: string | null = null
  for (let start = 0; start < letters.length; start++)
    for (let end = start + 5; end <= letters.length; end++) {
      const key = letters.slice(start, end)
      if (key.length > (found?.length ?? 0) && isTown(key, gazetteer)) found = key
    }
  return found
}

function isTown(key: string, gazetteer: Gazetteer): boolean {
  if (neverAlone(key) || gazetteer.isOrdinaryWord(key)) return false
  return gazetteer
    .named(key)
    .some((place) => isNamed(place, key) && (place.kind === 'unit' || (place.population ?? 0) > 8000))
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url.toLowerCase())?.[1] ?? ''
}

/** Of a host’s labels the first with more than four letters, at most forty of them. */
function longestLabel(host: string): string {
  const label = host.split('.').find((part) => part.length > 4) ?? ''
  return label.replace(/[^a-z]/g, '').slice(0, 40)
}
