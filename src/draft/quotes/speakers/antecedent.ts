import type { Span } from '../../text/span.ts'
import type { DraftQuote } from '../draftQuote.ts'

import { groupMeant } from './groupMeant.ts'
import { amongOthers, type Meant } from './meant.ts'
import { offices } from './offices.ts'
import { particle } from './particle.ts'
import { type Named, type Person, surnameOf } from './people.ts'

/** What is known before a pronoun. */
type Before = {
  readonly earlier: readonly DraftQuote[]
  readonly bySurname: ReadonlyMap<string, Person>
  /** The pronoun that has meant a person so far, in lower case, by name. */
  readonly pronouns: ReadonlyMap<string, string>
  /** The paragraph of the pronoun. */
  readonly paragraph: number
}

/**
 * Whom a pronoun at `mention` means: a person, for “they” a group, or for “it” a body, that has opened a sentence since somebody last spoke,
 * else who spoke last within two paragraphs, else the person named nearest before. Null where none is near.
 */
export function antecedent(text: string, mention: Span, before: Before): Meant {
  const words = text.slice(mention.start, mention.end).toLowerCase()
  if (/^(?:he|she)/.test(words)) return personMeant(text, mention, words, before)
  if (/^they/.test(words)) return groupMeant(text, mention, before)
  if (/^who/.test(words)) return { who: personMeant(text, mention, words, before).who }
  const isThing = /^(?:it|which)/.test(words)
  const { earlier, bySurname, paragraph } = before
  const last = earlier.findLast((quote) => !isThing || !isPerson(quote, bySurname)) ?? earlier.at(-1)
  const near = nearSpeaker(last, paragraph)
  const opener = isThing ? bodyOpening(text.slice(startOf(mention, near), mention.start)) : null
  if (opener === null) return { who: near }
  return {
    who: opener,
    ...(near === null || near.name === opener.name || words.startsWith('which') ? {} : { others: [near.name] }),
  }
}

/** Whom “he”, “she” or “who” means: nobody whom the other pronoun has meant. */
function personMeant(text: string, mention: Span, words: string, before: Before): Meant {
  const { bySurname, pronouns, paragraph } = before
  const mayBe = ({ name }: Named) => words === 'who' || (pronouns.get(name) ?? words) === words
  const earlier = before.earlier.filter(mayBe)
  const person = earlier.findLast((quote) => isPerson(quote, bySurname))
  const near = nearSpeaker(person ?? earlier.at(-1), paragraph)
  const since = text.slice(startOf(mention, near), mention.start)
  const mentions = peopleNamed(since, bySurname).filter(({ person }) => mayBe(person))
  const named = mentions.map(({ person }) => person)
  const outside = peopleNamed(since.replace(quoted, ' '), bySurname).map(({ person }) => person)
  const others = (who: Named, people: readonly Person[]) =>
    amongOthers(who, people.filter((one) => outside.includes(one)).toReversed())
  const opening = mentions.findLastIndex(({ isOpening }) => isOpening)
  const opener = named[opening]
  if (opener !== undefined) return others(opener, named.slice(opening))
  const nearest = named.at(-1)
  if (nearest === undefined) return near === null ? { who: null, others: [] } : { who: near }
  if (near === null || person === undefined) return { others: [], ...others(nearest, named) }
  // In the paragraph of who spoke, it is whoever goes on, but in a sentence that names somebody else.
  const clause =
    near.paragraph < paragraph
      ? named
      : peopleNamed(since.split(ends).at(-1) ?? '', bySurname).map(({ person }) => person)
  return others(
    near,
    named.filter((one) => clause.includes(one)),
  )
}

/** Words between marks of quotation: whom they name seldom speaks next. */
const quoted = /["“][^"“”]*(?:["”]|$)/g

/** What ends a sentence or a quotation. */
const ends = /[.!?]\s|["“”]/

/** Who spoke last, where that is at most two paragraphs ago. */
function nearSpeaker(last: DraftQuote | undefined, paragraph: number): DraftQuote | null {
  return last === undefined || last.speaker.length === 0 || paragraph - last.paragraph > 2 ? null : last
}

/** Where the words begin that may say whom a pronoun means: after who spoke, and at most so many letters before. */
function startOf(mention: Span, near: DraftQuote | null): number {
  return Math.min(mention.start, Math.max(0, mention.start - 500, near?.speaker[0]?.end ?? 0))
}

function isPerson({ name, role }: DraftQuote, bySurname: ReadonlyMap<string, Person>): boolean {
  return role !== null || bySurname.has(surnameOf(name)) || name.split(/\s+/).some((word) => offices.has(word))
}

const opening =
  /^(?:The |An? )?(?<name>\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}?) (?:has|had|have|is|was|were|will|\p{Ll}+ed)\b/u

/** What opens the last whole sentence of some words: “The army denied this. It …”, “The army denied this. All was well, it …” */
function bodyOpening(words: string): Named | null {
  const sentences = words.trimEnd().split(/(?<=[.!?]["”]?)\s+/)
  const sentence = sentences.at(/,$/.test(words.trimEnd()) ? -2 : -1) ?? ''
  const name = opening.exec(sentence)?.groups?.name
  return name === undefined || /^(?:it|he|she|they|this|that|there)$/i.test(name) ? null : { name, role: null }
}

/** What may stand before the end of a name that opens a sentence. */
const leading = new RegExp(`^\\p{Lu}|^(?:of|the|former|for|${particle}(?:-.*)?)$`, 'u')

type Mention = { readonly person: Person; readonly isOpening: boolean }

/**
 * The people that some words name, and whether each opens a sentence but for title, office and first name. One of whom only the name
 * is known counts where it opens a sentence in full.
 */
function peopleNamed(words: string, bySurname: ReadonlyMap<string, Person>): readonly Mention[] {
  const found: Mention[] = []
  let isOpening = true
  let opened = ''
  for (const [word] of words.matchAll(/\S+/g)) {
    const bare = word.replace(/^[("“‘']+|[,.;:!?)"”]+$/g, '')
    const person = bySurname.get(surnameOf(bare))
    opened = `${opened} ${bare}`
    const isInFull = isOpening && person !== undefined && opened.endsWith(` ${person.name}`)
    if (person !== undefined && (person.isSure || isInFull)) found.push({ person, isOpening })
    if (isOpening && !leading.test(bare)) isOpening = false
    if (/[.!?]["”’']?$/.test(word) && !/^\p{Lu}\p{L}{0,3}\.$|^(?:\p{Lu}\.)+$/u.test(word)) {
      isOpening = true
      opened = ''
    }
  }
  return found
}
