import type { Span } from '../text/span.ts'
import type { DraftQuote } from './draftQuote.ts'

const label = /^["“]?(?<name>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4}|[QA]): ?(?=\S)/du

/**
 * The statements of paragraphs that are a transcript's, by the index of the paragraph in which each begins: “HADDAD: We
 * left.” A label that comes twice makes a transcript; paragraphs between labels go on the statement before.
 */
export function transcribed(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, DraftQuote | null> {
  const names = paragraphs.map((paragraph) => labelOf(text, paragraph))
  const found = new Map<number, DraftQuote | null>()
  const last = names.findLastIndex((name) => name !== null)
  if (!hasRepetition(names.flatMap((name) => (name === null ? [] : [text.slice(name.start, name.end)])))) return found
  let begun = -1
  for (let index = names.findIndex((name) => name !== null); index <= last; index += 1) {
    const [paragraph, name] = [paragraphs[index], names[index]]
    if (paragraph === undefined) continue
    const start = name == null ? paragraph.start : Math.min(name.end + 2, paragraph.end)
    if (start === paragraph.end || !/\p{Ll}/u.test(text.slice(start, paragraph.end))) continue
    const content = { start, end: paragraph.end }
    const going = found.get(begun)
    if (name != null) begun = index
    found.set(index, null)
    if (name != null) found.set(index, statement(text, content, name, index))
    else if (going != null) found.set(begun, { ...going, content: [...going.content, content] })
  }
  return found
}

function labelOf(text: string, { start, end }: Span): Span | null {
  const name = label.exec(text.slice(start, Math.min(end, start + 80)))?.indices?.groups?.name
  return name === undefined ? null : { start: start + name[0], end: start + name[1] }
}

function hasRepetition(names: readonly string[]): boolean {
  return new Set(names).size < names.length
}

function statement(text: string, content: Span, speaker: Span, paragraph: number): DraftQuote {
  const name = text.slice(speaker.start, speaker.end)
  return {
    content: [content],
    cue: null,
    speaker: [speaker],
    name,
    role: null,
    kind: 'direct',
    isInferred: false,
    paragraph,
  }
}
