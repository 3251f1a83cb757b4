import type { Span } from '../../text/span.ts'
import type { DraftQuote } from '../draftQuote.ts'
import { offices } from './offices.ts'
import { type Person, peopleIn, personName } from './people.ts'

/** Who a mention is: a name and a role. */
type Named = { readonly name: string; readonly role: string | null }

/**
 * The quotes with each speaker named as the article first names him or her in full. A surname is of the person with it
 * who is named first, an office of the nearest person before who holds it, a pronoun of who spoke or was named last.
 */
export function named(text: string, paragraphs: readonly Span[], quotes: readonly DraftQuote[]): readonly DraftQuote[] {
  const people = peopleIn(text, paragraphs)
  const bySurname = new Map<string, Person>()
  for (const person of people) {
    const surname = person.name.split(/[ \u00a0]/).at(-1) ?? ''
    if (!bySurname.has(surname)) bySurname.set(surname, person)
  }
  const found: DraftQuote[] = []
  for (const quote of quotes) {
    const mention = quote.speaker[0]
    const words = mention === undefined ? '' : text.slice(mention.start, mention.end)
    const before = found.at(-1)
    const who = isPronoun(words)
      ? antecedent(text, words, mention, before, people, quote.paragraph)
      : (personOf(words, bySurname) ?? holderOf(words, mention, people) ?? bodyOf(words))
    found.push({ ...quote, name: who?.name ?? words, role: who?.role ?? null })
  }
  return found
}

function isPronoun(words: string): boolean {
  return /^(?:he|she|they|it|we|i|who)$/i.test(words)
}

/** The person whom a mention with a name means. */
function personOf(words: string, bySurname: ReadonlyMap<string, Person>): Named | null {
  const runs =
    words.match(/\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:al|el|bin|de|van|von|of) )?\p{Lu}[\p{L}\p{M}.'’-]*)*/gu) ?? []
  for (const run of runs.toReversed()) {
    const bare = run.replace(/['’]s?$/u, '')
    const own = personName(bare)
    const surname = (own ?? bare).split(' ').at(-1) ?? ''
    const person = bySurname.get(surname)
    if (person !== undefined && (own === null || person.name === own || person.name.endsWith(own))) return person
    if (own !== null) return { name: own, role: null }
  }
  return null
}

/** “the minister”: the nearest person before who is one. */
function holderOf(words: string, mention: Span | undefined, people: readonly Person[]): Named | null {
  const office = /^(?:the|this) (?:[\p{L}-]+ ){0,2}?([\p{Ll}-]+)$/u.exec(words)?.[1]
  if (office === undefined || mention === undefined || !offices.has(office)) return null
  return (
    people.findLast(({ span, role }) => span.start < mention.start && role?.toLowerCase().includes(office) === true) ??
    null
  )
}

/** A body, a government, a group: its words without the article before them. */
function bodyOf(words: string): Named {
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|The|But|And) (?=\p{L})/u, '')
    .replace(/ (?:who|which|that)$/, '')
    .replace(/['’]s$/u, '')
  return { name: bare, role: null }
}

/** Whom a pronoun means: who spoke last, or a person named since then who is nearer. */
function antecedent(
  text: string,
  words: string,
  mention: Span | undefined,
  before: DraftQuote | undefined,
  people: readonly Person[],
  paragraph: number,
): Named | null {
  if (mention === undefined) return null
  const isOne = /^(?:he|she|who)$/i.test(words)
  const spoken = before?.speaker[0]
  const isNear = before !== undefined && spoken !== undefined && paragraph - before.paragraph <= 2
  const nearest = isOne ? nearestPerson(text, mention, people) : null
  if (nearest !== null && (!isNear || nearest.start > spoken.end)) return nearest
  return isNear ? { name: before.name, role: before.role } : nearest
}

/** The person whose full name or surname stands nearest before a mention, within 400 letters and as a subject may. */
function nearestPerson(
  text: string,
  mention: Span,
  people: readonly Person[],
): (Named & { readonly start: number }) | null {
  const from = Math.max(0, mention.start - 400)
  const before = text.slice(from, mention.start)
  let nearest: (Named & { readonly start: number }) | null = null
  for (const { name, role, span } of people) {
    if (span.start > mention.start) continue
    const surname = name.split(/[ \u00a0]/).at(-1) ?? name
    const at = subjectAt(before, surname)
    if (at >= 0 && from + at > (nearest?.start ?? -1)) nearest = { name, role, start: from + at }
  }
  return nearest
}

/** Where a surname last stands and is no possessive. */
function subjectAt(before: string, surname: string): number {
  let at = before.lastIndexOf(surname)
  while (at >= 0 && /^(?:['’]|\p{L})/u.test(before.slice(at + surname.length))) at = before.lastIndexOf(surname, at - 1)
  return at
}
