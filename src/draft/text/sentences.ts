import { trimmed } from './paragraphs.ts'
import type { Span } from './span.ts'

/** Never the end of a sentence: a name or a number follows. */
const before =
  /^(?:Gen|Sen|Rep|Reps|Sens|Gov|Govs|Lt|Col|Maj|Capt|Cpl|Sgt|Adm|Brig|Cmdr|Cdr|Pvt|Pfc|Spc|Dr|Drs|Mr|Mrs|Ms|Mx|Prof|Rev|Fr|Hon|Pres|Amb|Supt|Insp|Det|Msgr|Mme|Mlle|Messrs|St|Ste|Mt|Ft|No|Nos|Art|Sec|Fig|vs|v|cf|al|e\.g|i\.e|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)$/

/** An end only before a word that opens sentences: names of firms, states, countries, initials, times. */
const perhaps =
  /^(?:Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr|Esq|Dept|Univ|Assn|Ave|Blvd|Rd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|etc|p\.m|a\.m|\p{L}|(?:\p{L}\.)+\p{L})$/u

const opener =
  /^["“‘'([]*(?:The|A|An|This|That|These|Those|It|Its|He|She|They|We|I|You|His|Her|Their|Our|My|There|Here|But|And|Or|So|Yet|In|On|At|By|For|From|To|With|As|If|When|While|Although|Though|After|Before|Since|Until|During|Under|Over|About|According|However|Meanwhile|Also|Still|Now|Then|What|Who|Why|How|Where|Which|Not|No|Nor|One|Two|Some|Many|Most|All|Both|Each|Every|Another|Other|Others|Such|Asked|Earlier|Later|Last|Officials|Police)\b/

/** Who spoke may follow a question or a cry: "Why?" Carter asked. */
const speech =
  /^(?:(?:the|a|an|[A-Z][\p{L}.'’-]*|of)\s+){0,5}(?:said|says|asked|asks|added|adds|told|wrote|writes|replied|exclaimed|demanded|continued|explained|insisted|declared|recalled|shouted|cried|joked|tweeted|wondered)\b/u

/**
 * The sentences of the paragraphs, in order. A sentence ends after its closing marks; sentences inside a quotation are
 * sentences too, and a speaker named after a question (“Why?” she asked) belongs to it.
 */
export function sentences(text: string, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph))
}

function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  const found: Span[] = []
  let from = 0
  for (const match of words.matchAll(/(?<![.!?…])[.!?…]+["”’'»)\]]{0,3}(?=\s)/g)) {
    const to = match.index + match[0].length
    if (!isEnd(words, match[0], match.index, to)) continue
    const span = trimmed(text, start + from, start + to)
    if (span !== null) found.push(span)
    from = to
  }
  const last = trimmed(text, start + from, end)
  return last === null ? found : [...found, last]
}

function isEnd(words: string, mark: string, at: number, to: number): boolean {
  const next = words.slice(to, to + 120).trimStart()
  if (next === '' || /^["“‘'«„([—–-]*\s*\p{Ll}/u.test(next)) return false
  const isQuoted = /["”’'»]/.test(mark)
  if (isQuoted && /^[—–―-]/.test(next)) return false
  if (isQuoted && /[?!]/.test(mark)) return !speech.test(next)
  if (isQuoted || !mark.startsWith('.') || mark.length > 2) return true
  const token = /[\p{L}.]{1,12}$/u.exec(words.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  if (before.test(token)) return false
  // “£30m.”, “12km.”: a unit. “9 a.m.” before a quotation.
  if (/\d\p{L}{1,3}$/u.test(words.slice(Math.max(0, at - 4), at))) return true
  if (/^[ap]\.m$/.test(token) && /^["“‘«„]\p{Lu}/u.test(next)) return true
  return !perhaps.test(token) || opener.test(next)
}
