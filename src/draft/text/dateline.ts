import type { Span } from './span.ts'

/** Where and for whom an article was written, as it says at its start. */
export type Dateline = { readonly span: Span; readonly place: Span | null; readonly agency: Span | null }

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?'
const day = `(?:,? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?)`
const capitals = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /][\\p{Lu}][\\p{Lu}.'’-]*){0,4}"
const name = "\\p{Lu}[\\p{L}.'’-]+(?: (?:of|the|de|al|el|\\p{Lu}[\\p{L}.'’-]*)){0,3}"
const agency = "[(/](?<agency>[\\p{L}\\d][\\p{L}\\d .&'’/-]{1,30})[)/]"
const dash = '\\s*(?:--+|[—–―_]|-|:)\\s*'

/** CITY, State, Mon. D (AGENCY) -- and its kin. Title case counts only before an agency or a long dash. */
const forms = [
  `(?<place>${capitals}(?:, ${name})?),?${day}?[.,]? ?${agency}\\.?(?:${dash}|\\s+)`,
  `(?<place>${capitals}(?:, ${name})?),?${day}?\\s*(?:--+|[—–―]|-(?= ))\\s*`,
  `(?<place>${name}(?:, ${name})?),?${day}? ?${agency}\\.?${dash}`,
  `(?<place>${name}(?:, ${name})?),?${day}?\\s*(?:--+|[—–―]) ?(?=["“‘\\p{Lu}])`,
  `(?<place>${capitals}(?:, ${name})?)${day}?: (?=\\p{Lu})`,
  `${agency}${dash}`,
].map((form) => new RegExp(`^${form}`, 'du'))

const titled = forms[3]

/** “Omar Haddad — a doctor — left”: another dash in the sentence makes the first one no dateline's. */
function isParenthesis(rest: string): boolean {
  return /^[^.!?]*(?:--|[—–―])/.test(rest)
}

/** The dateline with which a paragraph begins, or null. `start` is where the paragraph begins in the text. */
export function datelineOf(paragraph: string, start: number): Dateline | null {
  const head = paragraph.slice(0, 140)
  for (const form of forms) {
    const match = form.exec(head)
    if (match === null || match[0].length >= paragraph.length) continue
    if (form === titled && isParenthesis(head.slice(match[0].length))) continue
    const group = (key: string): Span | null => {
      const range = match.indices?.groups?.[key]
      return range === undefined ? null : { start: start + range[0], end: start + range[1] }
    }
    return { span: { start, end: start + match[0].trimEnd().length }, place: group('place'), agency: group('agency') }
  }
  return null
}
