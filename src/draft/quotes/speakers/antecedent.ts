import type { Span } from '../../text/span.ts'
import type { DraftQuote } from '../draftQuote.ts'
import { offices } from './offices.ts'
import { type Person, surnameOf } from './people.ts'

type Named = { readonly name: string; readonly role: string | null }

/**
 * Whom a pronoun at `mention` means: a person who has opened a sentence since somebody last spoke, else who spoke last
 * within two paragraphs, else the person named nearest before. Null where none is near.
 */
export function antecedent(
  text: string,
  mention: Span,
  earlier: readonly DraftQuote[],
  bySurname: ReadonlyMap<string, Person>,
  paragraph: number,
): Named | null {
  const isOne = /^(?:he|she|who)/i.test(text.slice(mention.start, mention.end))
  const isPerson = ({ name, role }: DraftQuote) =>
    role !== null || bySurname.has(surnameOf(name)) || name.split(/\s+/).some((word) => offices.has(word))
  const before = (isOne ? earlier.findLast(isPerson) : undefined) ?? earlier.at(-1)
  const spoken = before?.speaker[0]
  const isNear = before !== undefined && spoken !== undefined && paragraph - before.paragraph <= 2
  const from = Math.max(0, mention.start - 500, isNear ? spoken.end : 0)
  const named = isOne && from < mention.start ? peopleNamed(text.slice(from, mention.start), bySurname) : []
  const opener = named.findLast(({ isOpening }) => isOpening)?.person
  if (opener !== undefined) return opener
  if (isNear) return { name: before.name, role: before.role }
  return named.at(-1)?.person ?? null
}

type Mention = { readonly person: Person; readonly isOpening: boolean }

/** The people that some words name, and whether each opens a sentence but for title, office and first name. */
function peopleNamed(words: string, bySurname: ReadonlyMap<string, Person>): readonly Mention[] {
  const found: Mention[] = []
  let isOpening = true
  for (const [word] of words.matchAll(/\S+/g)) {
    const bare = word.replace(/^[("“‘']+|[,.;:!?)"”]+$/g, '')
    const person = bySurname.get(surnameOf(bare))
    if (person?.isSure === true) found.push({ person, isOpening })
    if (isOpening && !/^\p{Lu}|^(?:of|the|former|for)$/u.test(bare)) isOpening = false
    if (/[.!?]["”’']?$/.test(word) && !/^\p{Lu}\p{L}{0,3}\.$|^(?:\p{Lu}\.)+$/u.test(word)) isOpening = true
  }
  return found
}
