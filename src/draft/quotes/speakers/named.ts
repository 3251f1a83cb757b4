import type { Span } from '../../text/span.ts'
import { overlapping } from '../../text/spans.ts'
import type { DraftQuote } from '../draftQuote.ts'
import { antecedent } from './antecedent.ts'
import { amongOthers, type Meant } from './meant.ts'
import { departments, offices, titles } from './offices.ts'
import { particle } from './particle.ts'
import { type Named, type Person, peopleIn, personName, surnameOf } from './people.ts'
import { roleOf } from './roleOf.ts'

/**
 * The quotes with each speaker named as the article first names him or her in full. A surname is of the person with it
 * who is named first, an office of the nearest person before who holds it, a pronoun of who spoke or was named last.
 */
export function named(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly DraftQuote[],
  places: readonly Span[],
): readonly DraftQuote[] {
  const people = peopleIn(text, paragraphs).filter(({ span }) => !isCovered(span, places))
  const bySurname = new Map<string, Person>()
  for (const person of people) {
    const surname = surnameOf(person.name)
    if (!bySurname.has(surname)) bySurname.set(surname, person)
  }
  const found: DraftQuote[] = []
  const holders = new Map<string, readonly Person[]>()
  const pronouns = new Map<string, string>()
  let introduced = 0
  for (const quote of quotes) {
    const mention = quote.speaker[0]
    for (
      let next = people[introduced];
      next !== undefined && next.span.start < (mention?.start ?? 0);
      next = people[introduced]
    ) {
      for (const word of next.role?.toLowerCase().split(/\s+/) ?? [])
        if (offices.has(word)) holders.set(word, [next, ...(holders.get(word) ?? [])])
      introduced += 1
    }
    const words = mention === undefined ? '' : text.slice(mention.start, mention.end)
    const before = { earlier: found.slice(-6), bySurname, pronouns, paragraph: quote.paragraph }
    const isMeant = mention !== undefined && isPronoun(words)
    const { who, others } = isMeant
      ? antecedent(text, mention, before)
      : (bearerOf(words, mention, found, bySurname, people) ??
        holderOf(words, holders) ?? { who: kinOf(words) ?? holdersName(text, words, mention) ?? bodyOf(words) })
    const own = isMeant && others === undefined ? words.toLowerCase() : ''
    if (who !== null && /^s?he$/.test(own)) pronouns.set(who.name, own)
    found.push({ ...quote, name: who?.name ?? words, role: who?.role ?? null, ...(others && { others }) })
  }
  return found
}

/** Whether a place has the whole name. */
function isCovered({ start, end }: Span, places: readonly Span[]): boolean {
  return overlapping(places, { start, end }).some((place) => place.start === start && place.end >= end)
}

function isPronoun(words: string): boolean {
  return /^(?:he|she|they|it|we|i|who|which)(?:['’]s)?$/i.test(words)
}

const part = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const ending = new RegExp(`(?<run>${part}(?: (?:${particle}[ -]){0,2}${part}){0,7})(?<tail>(?:,? \\p{Ll}+){0,2})$`, 'u')

/** “Omar Haddad of Elm Township”, “Omar Haddad from Homs”: a name of two words or more, and where the person is from. */
const native = new RegExp(
  `^(?<name>${part}(?: (?:${particle}[ -]){0,2}${part}){1,4}) (?:of|from) (?:the )?(?<home>\\p{Lu}\\p{L}+)`,
  'u',
)

/** The person whom a mention that ends in a name means; “the Haddad government” and “the Council of Homs” are none. */
function personOf(words: string, bySurname: ReadonlyMap<string, Person>): Named | null {
  const { name = '', home = '' } = native.exec(words)?.groups ?? {}
  const isOffice = offices.has(name.split(' ').at(-1)?.toLowerCase() ?? '') || departments.has(home.toLowerCase())
  if (personName(name) !== null && !isOffice) return personOf(name, bySurname)
  const { run = '', tail = '' } = ending.exec(words.slice(-120))?.groups ?? {}
  if (
    run === '' ||
    /['’]s?$/u.test(run) ||
    (tail !== '' && !/^(?: who| which| all| just| also| himself| herself| \p{L}+ly)+$/u.test(tail))
  )
    return null
  const own = personName(run)
  const person = bySurname.get(surnameOf(own ?? run))
  const isKnown = person !== undefined && (own === null || person.name === own || sameEnds(person.name, own))
  if (own === null && run.includes(' ') && !/^(?:\p{L}+\. )+/u.test(run) && !hasOffice(run)) return null
  if (isKnown) return person
  const isWithin = /\b(?:of|for|on|at|in)(?: the)? $/.test(words.slice(0, Math.max(0, words.lastIndexOf(run))))
  return own === null || (isWithin && own === run) ? null : { name: own, role: null }
}

function hasOffice(run: string): boolean {
  return run
    .split(' ')
    .slice(0, -1)
    .some((word) => offices.has(word.toLowerCase()) || titles.has(word.toLowerCase().replace(/\.$/, '')))
}

/** “Omar de Ruiz” and “De Ruiz”, “Ana B. Ruiz” and “Ana Ruiz”. */
function sameEnds(full: string, name: string): boolean {
  const [own, parts] = [full.toLowerCase(), name.toLowerCase().split(' ')]
  return own.endsWith(name.toLowerCase()) || (own.startsWith(`${parts[0]} `) && own.endsWith(` ${parts.at(-1)}`))
}

/**
 * The person whom a mention that ends in a name means. A surname alone may mean another person with it too, who was first named, with a
 * role, since that one last spoke.
 */
function bearerOf(
  words: string,
  mention: Span | undefined,
  found: readonly DraftQuote[],
  bySurname: ReadonlyMap<string, Person>,
  people: readonly Person[],
): Meant | null {
  const who = personOf(words, bySurname)
  if (who === null || mention === undefined || words.includes(' ')) return who && { who }
  const spoken = found.findLast(({ name }) => name === who.name)?.speaker[0]?.start ?? 0
  const since = people.filter(({ span }) => span.start > spoken && span.start < mention.start)
  return amongOthers(
    who,
    since.filter(({ name, role }) => role !== null && surnameOf(name) === surnameOf(who.name)),
  )
}

/** “the minister”: the person who was last introduced as one. */
function holderOf(words: string, holders: ReadonlyMap<string, readonly Person[]>): Meant | null {
  const office = /^(?:the|this) (?:[\p{L}-]+ ){0,2}?([\p{Ll}-]+)$/iu.exec(words)?.[1]
  const [last, ...earlier] = holders.get(office ?? '') ?? []
  return last === undefined ? null : amongOthers(last, earlier)
}

/** A name without a surname behind what the person is to another: “her son, Ivan”. */
function kinOf(words: string): Named | null {
  const { role, name } =
    /^(?<role>(?:his|her|their|its|my|our) [\p{Ll} -]+), (?<name>\p{Lu}[\p{L}'’-]+)$/iu.exec(words)?.groups ?? {}
  return role === undefined || name === undefined ? null : { name, role: role.toLowerCase() }
}

/** One name alone, with the role that follows it: “Fatima, a mother of four,”. */
function holdersName(text: string, words: string, mention: Span | undefined): Named | null {
  if (mention === undefined || !/^\p{Lu}[\p{L}'’-]+$/u.test(words)) return null
  const role = roleOf(text, { start: mention.start, end: lineEnd(text, mention.end) }, mention)
  return role === null ? null : { name: words, role }
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from, from + 220).indexOf('\n')
  return end < 0 ? Math.min(text.length, from + 220) : from + end
}

/** A body, a government, a group: its words without the article before them. */
function bodyOf(words: string): Named {
  const bare = words.replace(/\s+/g, ' ').replace(/^(?:But |And )?the (?=\p{L})/iu, '')
  return { name: bare.replace(/ (?:who|which|that)$/, '').replace(/['’]s$/u, ''), role: null }
}
