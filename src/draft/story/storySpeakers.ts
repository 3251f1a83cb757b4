import type { StoryFile } from '../../story/format/schema.ts'
import type { Doubt } from '../reading/doubt.ts'
import { freshId, idFrom } from '../reading/ids.ts'
import type { Reading } from '../reading/reading.ts'
import { bodyOfRole } from './bodyOfRole.ts'
import { groupOf } from './groupOf.ts'
import { partyOf } from './partyOf.ts'
import { type ProposedSide, sideOf } from './sideOf.ts'

/** The speakers and sides of a story, the id of each speaker by name, and what is doubtful. */
export type StorySpeakers = {
  readonly speakers: StoryFile['speakers']
  readonly sides: StoryFile['sides']
  readonly idByName: ReadonlyMap<string, string>
  readonly doubts: readonly Doubt[]
}

/** What stands where the article says nothing: readers see it, if the editor leaves it. */
export const unsaid = {
  name: 'Speaker not named',
  side: 'Side not known',
}

/** Above this an editor needn’t look at a side. */
const sure = 0.9

/** A speaker for each name that speaks, with the role of its first mention and the side that both propose. A body needs no role. */
export function storySpeakers({ quotes, countryNamed, article, places, main }: Reading): StorySpeakers {
  const roles = new Map<string, string | null>()
  for (const { name, role } of quotes) roles.set(name, roles.get(name) ?? role)
  const countries = new Set(
    places
      .filter(({ role, candidates }) => role === 'place' && candidates[0]?.kind === 'country')
      .map(({ start, end }) => article.text.slice(start, end)),
  )
  const placeNames = new Set(
    places.filter(({ role }) => role === 'place').map(({ start, end }) => article.text.slice(start, end)),
  )
  const isPlace = (name: string) => placeNames.has(name)
  const inCountries = new Set(places.map(({ candidates }) => candidates[0]?.country ?? null))
  // American reports name their own president and ministers without their country, wherever the report is from.
  const homeOf = (role: string | null) => (role !== null && inCountries.has('US') && main?.code !== 'US' ? null : main)
  const isPerson = (name: string) =>
    looksPersonal(name) &&
    !article.text.includes(` ${name.toLowerCase()}`) &&
    groupOf(name, null, article.text) === null
  const taken = new Set<string>()
  const idByName = new Map<string, string>()
  const sides = new Map<string, string>()
  const doubts: Doubt[] = []
  const speakers = [...roles].map(([name, role], index) => {
    const id = freshId(isPerson(name) ? (name.split(' ').at(-1) ?? name) : name || unsaid.name, taken)
    const party = partyOf(name, role, article.text, inCountries)
    const own = sideOf(name, role, countryNamed, homeOf(role))
    const group = party ?? (own === null ? groupOf(name, role, article.text) : null)
    const side = group === null ? (own ?? bodyOfRole(role, article.text, isPlace)) : { name: group, confidence: 0.95 }
    const sideName = side?.name ?? unsaid.side
    const isCountry = countries.has(name)
    const known = role?.trim() || (isCountry ? 'the government' : '')
    idByName.set(name, id)
    sides.set(idFrom(sideName), sideName)
    doubts.push(...doubtsOf(`speakers[${index}]`, name, known === '' && isPerson(name), side))
    doubts.push(...sameDoubts(`speakers[${index}].name`, name, [...roles.keys()].slice(0, index)))
    return { id, name: name || unsaid.name, ...(known === '' ? {} : { role: known }), side: idFrom(sideName) }
  })
  return { speakers, sides: [...sides].map(([id, name]) => ({ id, name })), idByName, doubts }
}

/** A part of a body that may be the body itself: “army command”, “army spokesman”. */
const partOfBody = /^(.* )?(army|military|police|government|rebel|opposition) (?:command|leadership)$/i

/** Whether a speaker may be one of those before by another name: the army’s command and the army. */
function sameDoubts(path: string, name: string, before: readonly string[]): readonly Doubt[] {
  const bodyOf = (one: string) => ` ${one.toLowerCase().replace(partOfBody, '$1$2')}`
  const isAlike = (one: string, other: string) =>
    (partOfBody.test(one) || partOfBody.test(other)) &&
    (bodyOf(one).endsWith(bodyOf(other)) || bodyOf(other).endsWith(bodyOf(one)))
  const same = before.find((one) => isAlike(one, name))
  if (same === undefined) return []
  return [{ path, why: `'${name}' and '${same}' may be the same speaker`, confidence: 0.6, alternatives: [] }]
}

/** Words that end the names of bodies, not of people. */
const body =
  /(?:s|[st]ion|State|Council|Ministry|Union|Observatory|Army|Police|Pentagon|Kremlin|House|Command|Department)$/

/** Whether a name looks like a person’s: up to five words with capitals, and no body’s. */
function looksPersonal(name: string): boolean {
  const words = name.split(/\s+/)
  const areCapitals = words.every((word) => /^\p{Lu}|^(?:al|el|bin|de|der|van|von)\b/u.test(word))
  return words.length < 6 && areCapitals && !/^the\b/i.test(name) && (words.length === 1 || !body.test(name))
}

function doubtsOf(path: string, name: string, lacksRole: boolean, side: ProposedSide | null): readonly Doubt[] {
  const doubt = (key: string, why: string, confidence: number): Doubt => ({
    path: `${path}.${key}`,
    why,
    confidence,
    alternatives: [],
  })
  if (name === '')
    return [doubt('name', 'the article doesn’t say who speaks: name a speaker, or leave out the words', 0.05)]
  return [
    ...(lacksRole ? [doubt('role', `the article doesn’t say what '${name}' is`, 0.2)] : []),
    ...(side === null ? [doubt('side', `nothing tells the side of '${name}'`, 0.1)] : []),
    ...(side !== null && side.confidence < sure
      ? [doubt('side', `'${name}' is put on the side '${side.name}' by name and role`, side.confidence)]
      : []),
  ]
}
