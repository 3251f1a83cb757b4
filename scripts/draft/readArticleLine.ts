import type { Article } from '../../src/draft/article.ts'
import { isDay } from '../../src/story/time/day.ts'

/** Reads a line of JSON Lines: an article with its `id`, `text` and, where they are given, `published`, `publisher`, `url`. Throws an error that names the line. */
export function readArticleLine(line: string, number: number): { readonly id: string; readonly article: Article } {
  const value = parsed(line, number)
  const { id, text, published, publisher, url } = value as Record<string, unknown>
  if (typeof text !== 'string') throw new Error(`line ${number}: 'text' is ${JSON.stringify(text)}, not a text`)
  const day = typeof published === 'string' ? published.slice(0, 10) : null
  if (day !== null && !isDay(day)) throw new Error(`line ${number}: 'published' is '${published}', not a day`)
  const known = {
    ...(typeof publisher === 'string' ? { publisher } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  }
  return { id: String(id ?? number), article: { text, published: day, ...known } }
}

function parsed(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Said below, with the line's number.
  }
  throw new Error(`line ${number} is not a JSON object: ${line.slice(0, 60)}`)
}
