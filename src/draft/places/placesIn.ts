import type { Article } from '../article.ts'
import { folded } from '../gazetteer/folded.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { GazetteerPlace } from '../gazetteer/gazetteerPlace.ts'
import { cleaned } from '../text/cleaned.ts'
import type { Span } from '../text/span.ts'
import { cueOf, surnamesIn } from './cueOf.ts'
import type { Candidate, DraftPlace } from './draftPlace.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentionsIn.ts'
import { isNamed, isWithin, type Name, type Sense, sensesOf } from './senses.ts'
import { stateOfShortForm } from './stateShortForms.ts'
import { type Token, tokensOf } from './token.ts'

/** Every mention of a place in an article, in order, with what it may mean. */
export function placesIn(article: Article, gazetteer: Gazetteer): readonly DraftPlace[] {
  const { text } = article
  const tokens = tokensOf(text)
  const { boilerplate, dateline } = cleaned(text)
  const all = mentionsIn(text, tokens, gazetteer).filter(
    ({ start, end }) => !boilerplate.some((span) => span.start <= start && end <= span.end),
  )
  const surnames = surnamesIn(tokens, gazetteer)
  const lower = new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ word }) => word))
  const groups = new Map<string, { mentions: Mention[]; within: GazetteerPlace[]; weight: number }>()
  const weights = all.map((mention, index) => {
    const cue = cueOf(mention, tokens, gazetteer)
    const within = areasAfter(mention, all[index + 1], tokens, gazetteer, text)
    let weight = cue.weight + evidence(mention)
    if (within.length > 0) weight += 5
    if (isAcronym(text, mention, tokens)) weight -= 5
    if (beginsReport(text, mention)) weight += 4
    if (dateline?.place && dateline.place.start <= mention.start && mention.end <= dateline.place.end) weight += 4
    if (
      mention.role === 'place' &&
      mention.to - mention.from === 1 &&
      !/^[^\p{Ll}]{1,4}$/u.test(text.slice(mention.start, mention.end))
    ) {
      if (surnames.has(mention.key) && within.length === 0) weight -= 12
      else if (gazetteer.isSurname(mention.key)) weight -= 1
      if (gazetteer.isGivenName(mention.key)) weight -= 1.5
      if (gazetteer.isOrdinaryWord(mention.key)) weight -= 4
      if (lower.has(mention.key)) weight -= 3
    }
    const group = groups.get(mention.key) ?? { mentions: [], within: [], weight: 0 }
    group.mentions.push(mention)
    group.within.push(...within)
    group.weight = group.mentions.length === 1 ? weight : Math.max(group.weight, weight)
    groups.set(mention.key, group)
    return { mention, cue, weight }
  })
  const letters = publisherLetters(article)
  const names: Name[] = [...groups].map(([key, group]) => {
    const best = Math.max(...weights.filter(({ mention }) => mention.key === key).map(({ weight }) => weight))
    return {
      key,
      places: group.mentions[0]?.places ?? [],
      within: group.within,
      isHome: key.length > 3 && letters.includes(key.replaceAll(' ', '')),
      weight: 1 / (1 + Math.exp(-best)),
    }
  })
  const senses = sensesOf(names, homeCountryOf(article))
  return weights.flatMap(({ mention, cue, weight: own0 }): readonly DraftPlace[] => {
    let weight = own0
    const own = senses.get(mention.key) ?? []
    const best = own[0]
    const group = groups.get(mention.key)
    if (group !== undefined && !cue.isPerson && group.weight > weight) weight += 0.5 * (group.weight - weight)
    if (best === undefined || weight + 0.8 * Math.log1p(best.near * 3) <= 0) return []
    return [
      {
        start: mention.start,
        end: mention.end,
        name: text.slice(mention.start, mention.end),
        role: mention.role === 'adjective' ? 'adjective' : cue.isEmbedded ? 'embedded' : 'place',
        candidates: own.slice(0, 3).map(candidateOf),
        confidence: Math.round(best.share * 100) / 100,
      },
    ]
  })
}

/** A short run of capitals that is a name's other form: an abbreviation is more likely, unless its neighbours are capitals, too. */
function isAcronym(text: string, { start, end, from, to, role, places }: Mention, tokens: readonly Token[]): boolean {
  const words = text.slice(start, end)
  if (
    role === 'adjective' ||
    !/^\p{Lu}{2,5}$/u.test(words) ||
    places.some(({ kind }) => kind === 'country' || kind === 'region')
  )
    return false
  if (stateOfShortForm(words) !== null && places[0]?.kind === 'unit') return false
  const isCapitals = (token: Token | undefined) => token !== undefined && /^[\p{Lu}\p{M}]{2,}$/u.test(token.word)
  return !isCapitals(tokens[from - 1]) && !isCapitals(tokens[to]) && !beginsReport(text, { start, end })
}

/** "WINONA --", "Amman, Jordan (AP) —": what stands before a report's first words, wherever the page puts it. */
function beginsReport(text: string, { start, end }: Span): boolean {
  if (!/^[\p{Lu}\P{L}]+$/u.test(text.slice(start, end))) return false
  return /^(?:, [\p{L}. ]{2,20})?,?(?: ?\([\p{L} ]{2,20}\))?\s*(?:--|—|–|-\s)/u.test(text.slice(end, end + 60))
}

/** How much the name itself speaks for a place: a country's or a great city's does, a village's hardly. */
function evidence({ role, places, key, from, to }: Mention): number {
  if (role === 'adjective') return 4
  const best =
    places.find((place) => /^(country|region|water|unit)$/.test(place.kind) || isNamed(place, key)) ?? places[0]
  if (best === undefined) return -10
  const words = to - from > 1 ? 1.5 : 0
  switch (best.kind) {
    case 'country':
    case 'region':
    case 'water':
    case 'county':
      return 4
    case 'unit':
      return best.country === 'US' || best.country === 'CA' ? 4 : 1.5
    default:
      return words - (isNamed(best, key) ? 0 : 1.5) + Math.log10(Math.max(best.population ?? 100, 100)) - 4.5
  }
}

/** The areas that follow a mention after a comma: "Paris, Texas", "SPRINGFIELD, Ill." */
function areasAfter(
  mention: Mention,
  next: Mention | undefined,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  text: string,
): readonly GazetteerPlace[] {
  const token = tokens[mention.to]
  if (token === undefined || !/^,\s$/.test(token.gap)) return []
  const short = stateOfShortForm(token.word)
  if (short !== null) {
    const unit = gazetteer.withId(short)
    if (unit !== null && mention.places.some((place) => isWithin(place, unit))) return [unit]
  }
  if (next === undefined || next.from !== mention.to) return []
  const key = folded(text.slice(next.start, next.end))
  return gazetteer
    .named(key)
    .filter(
      (area) =>
        ['country', 'unit', 'county'].includes(area.kind) && mention.places.some((place) => isWithin(place, area)),
    )
}

/** The letters of the publisher’s name and of its address’s host: "theparisnewscom". */
function publisherLetters({ publisher = '', url = '' }: Article): string {
  const host = /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? ''
  return `${folded(publisher)} ${host.toLowerCase()}`.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The country of the publisher’s address, where it ends in a country’s code. */
function homeCountryOf({ url = '', publisher = '' }: Article): string | null {
  const code = /^(?:https?:\/\/)?[^/\s]+\.([a-z]{2})(?:[/:]|$)/.exec(url || publisher)?.[1]?.toUpperCase()
  if (code === undefined || /^(TV|IO|ME|CO|FM|AI|IS|IT|TO|EU|CC|WS|LY)$/.test(code)) return null
  return code === 'UK' ? 'GB' : code
}

function candidateOf({ place, near }: Sense): Candidate {
  const why = [
    near > 0.5 ? 'near other places of the article' : '',
    place.population === null ? '' : `${place.population} people`,
  ]
  return {
    id: place.id,
    name: place.name,
    kind: place.kind,
    country: place.country,
    unit: place.unit,
    population: place.population,
    point: place.point,
    why: why.filter((reason) => reason !== ''),
  }
}
