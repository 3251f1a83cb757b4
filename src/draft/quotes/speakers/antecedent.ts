import type { Span } from '../../text/span.ts'
import type { DraftQuote } from '../draftQuote.ts'
import { offices } from './offices.ts'
import { particle } from './particle.ts'
import { type Named, type Person, surnameOf } from './people.ts'

/**
 * Whom a pronoun at `mention` means: a person, or for “it” a body, that has opened a sentence since somebody last spoke,
 * else who spoke last within two paragraphs, else the person named nearest before. Null where none is near.
 */
export function antecedent(
  text: string,
  mention: Span,
  earlier: readonly DraftQuote[],
  bySurname: ReadonlyMap<string, Person>,
  paragraph: number,
): Named | null {
  const words = text.slice(mention.start, mention.end)
  const isOne = /^(?:he|she|who)/i.test(words)
  const isThing = /^(?:it|which)/i.test(words)
  const isFit = (quote: DraftQuote) => (isOne ? isPerson(quote, bySurname) : !isThing || !isPerson(quote, bySurname))
  const before = earlier.findLast(isFit) ?? earlier.at(-1)
  const spoken = before?.speaker[0]
  const isNear = before !== undefined && spoken !== undefined && paragraph - before.paragraph <= 2
  const from = Math.max(0, mention.start - 500, isNear ? spoken.end : 0)
  const between = text.slice(Math.min(from, mention.start), mention.start)
  const named = isOne ? peopleNamed(between, bySurname) : []
  const opener = isThing ? bodyOpening(between) : named.findLast(({ isOpening }) => isOpening)?.person
  if (opener != null) return opener
  if (isNear) return { name: before.name, role: before.role }
  return named.at(-1)?.person ?? null
}

function isPerson({ name, role }: DraftQuote, bySurname: ReadonlyMap<string, Person>): boolean {
  return role !== null || bySurname.has(surnameOf(name)) || name.split(/\s+/).some((word) => offices.has(word))
}

const opening =
  /^(?:The |An? )?(?<name>\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}?) (?:has|had|have|is|was|were|will|\p{Ll}+ed)\b/u

/** What opens the last whole sentence of some words: “The army denied this. It …” */
function bodyOpening(words: string): Named | null {
  const sentence =
    words
      .trimEnd()
      .split(/(?<=[.!?]["”]?)\s+/)
      .at(-1) ?? ''
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
