import type { Span } from '../../text/span.ts'
import { bodies, departments, offices, titles } from './offices.ts'
import { particle } from './particle.ts'
import { roleOf } from './roleOf.ts'

/** Who a mention is: a name and a role. */
export type Named = { readonly name: string; readonly role: string | null }

/** Someone whom an article names in full, where it does so first, and what it says there that he or she is. */
export type Person = Named & {
  readonly span: Span
  /** Whether a role, an age, “who” or a mention by surname alone shows that this is a person’s name. */
  readonly isSure: boolean
}

const title = '(?:Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Brig|Cmdr|Rev|Prof|Dr|Mr|Mrs|Ms|St|Jr|Sr)\\.'
const word = `(?:(?:\\p{Lu}\\.)+|${title}|\\p{Lu}[\\p{L}\\p{M}]*(?:[.'’-](?=\\p{L})[\\p{L}\\p{M}]+)*)`
const run = new RegExp(`(?<![\\p{L}\\p{N}.'’-])${word}(?:[ \\u00a0](?:${particle}[ -]){0,2}${word}){1,7}`, 'gu')

/** The people of an article, in the order in which it first names them in full: two to four words after title and office. */
export function peopleIn(text: string, paragraphs: readonly Span[]): readonly Person[] {
  const found = new Map<string, Person>()
  const alone = wordsAlone(text, paragraphs)
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end)
    for (const match of words.matchAll(run)) {
      const name = personName(match[0])
      if (name === null || found.has(endsOf(name))) continue
      const start = paragraph.start + match.index + match[0].lastIndexOf(name)
      const span = { start, end: start + name.length }
      const role = roleOf(text, paragraph, span)
      found.set(endsOf(name), {
        name,
        span,
        role,
        isSure: role !== null || alone.has(surnameOf(name)) || human.test(text.slice(span.end, span.end + 8)),
      })
    }
  }
  return [...found.values()]
}

/** What follows only people’s names: an age, “who”. */
const human = /^, (?:\d{1,3},|whom?\b|whose\b)/

const capital = new RegExp(`(?<![\\p{L}\\p{N}.'’-])((?:${particle}-)?\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: ?)`, 'gu')

/** The words with a capital that stand without another before them, or after a title: people are named so again. */
function wordsAlone(text: string, paragraphs: readonly Span[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const paragraph of paragraphs) {
    let end = -1
    let before = ''
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(capital)) {
      const word = match[1] ?? ''
      const isAfter = match.index === end && !titles.has(before.toLowerCase().replace(/\.$/, ''))
      if (!isAfter) found.add(surnameOf(word).replace(/(?:'s?|\.)$/u, ''))
      end = match.index + match[0].length
      before = word
    }
  }
  return found
}

/** First and last word of a name: a middle name comes and goes. */
function endsOf(name: string): string {
  const parts = name.split(/[ \u00a0]/)
  return `${parts[0]} ${surnameOf(name)}`
}

const article = /^(?:[Aa]l|[Ee]l|[Uu]l|[Aa][rsdn])-(?=\p{Lu})/u

/** The last word of a name, with one kind of apostrophe, without the Arabic article. */
export function surnameOf(name: string): string {
  return (name.split(/[ \u00a0]/).at(-1) ?? name).replaceAll('’', "'").replace(article, '')
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
  return own.some((part) => bodies.has(part.toLowerCase()) || functionWords.test(part) || /^\p{Lu}{4}/u.test(part))
    ? null
    : own.join(' ')
}

const functionWords =
  /^(?:The|A|An|This|That|These|Those|It|He|She|They|We|I|You|But|And|Or|So|Yet|In|On|At|By|For|From|To|With|As|If|When|While|After|Before|Since|Until|During|Under|Over|About|According|However|Also|Now|Then|What|Who|Why|How|Where|Which|Not|No|One|Some|Many|Most|All|Both|Each|Every|Another|Its|His|Her|Their|Our|My|Of|U\.S\.?|US|U\.N\.?|UN|EU|UK|E\.U\.?|New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Saint|St)$/
