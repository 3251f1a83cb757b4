import type { Span } from '../../text/span.ts'
import { bodies, departments, offices, titles } from './offices.ts'
import { roleOf } from './roleOf.ts'

/** Someone whom an article names in full, where it does so first, and what it says there that he or she is. */
export type Person = {
  readonly name: string
  readonly span: Span
  readonly role: string | null
}

const particle = '(?:al|el|bin|ibn|ben|de|da|di|del|la|le|van|von|der|den|ter|abu|ul|ur)'
const word = "\\p{Lu}[\\p{L}\\p{M}]*(?:[.'’-](?=[\\p{L}])[\\p{L}\\p{M}]+)*\\.?"
const run = new RegExp(`(?<![\\p{L}\\p{N}'’-])${word}(?:[ \\u00a0](?:${particle}[ -])?${word}){1,7}`, 'gu')

/** The people of an article, in the order in which it first names them in full: two to four words after title and office. */
export function peopleIn(text: string, paragraphs: readonly Span[]): readonly Person[] {
  const found = new Map<string, Person>()
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end)
    for (const match of words.matchAll(run)) {
      const name = personName(match[0])
      if (name === null || found.has(name)) continue
      const start = paragraph.start + match.index + match[0].lastIndexOf(name)
      const span = { start, end: start + name.length }
      found.set(name, { name, span, role: roleOf(text, paragraph, span) })
    }
  }
  return [...found.values()]
}

/** The person’s own name in a run of words with capitals, without office and title; null where none is left. */
export function personName(words: string): string | null {
  const parts = words.replace(/(?:['’]s|[.,])$/u, '').split(/[ \u00a0]/)
  let first = 0
  for (const [index, part] of parts.entries()) {
    const bare = part.toLowerCase().replace(/\.$/, '')
    if (index < parts.length - 1 && (titles.has(bare) || offices.has(bare) || departments.has(bare))) first = index + 1
    else if (/['’]s$/.test(part)) first = index + 1
  }
  const own = parts.slice(first)
  if (own.length < 2 || own.length > 4) return null
  return own.some((part) => bodies.has(part.toLowerCase()) || functionWords.test(part)) ? null : own.join(' ')
}

const functionWords =
  /^(?:The|A|An|This|That|These|Those|It|He|She|They|We|I|You|But|And|Or|So|Yet|In|On|At|By|For|From|To|With|As|If|When|While|After|Before|Since|Until|During|Under|Over|About|According|However|Also|Now|Then|What|Who|Why|How|Where|Which|Not|No|One|Some|Many|Most|All|Both|Each|Every|Another|Its|His|Her|Their|Our|My|Of|U\.S\.?|US|U\.N\.?|UN|EU|UK|E\.U\.?|New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Saint|St)$/
