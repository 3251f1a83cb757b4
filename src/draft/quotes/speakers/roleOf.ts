import type { Span } from '../../text/span.ts'
import { isOnePerson } from './groups.ts'
import { offices } from './offices.ts'

/**
 * What a paragraph says that the person named at `name` is: the words before (“U.S. Secretary of Defense Omar Haddad”)
 * or, between commas, after (“Omar Haddad, the governor of Homs,”). Null where neither holds an office.
 */
export function roleOf(text: string, paragraph: Span, name: Span): string | null {
  const before = text.slice(Math.max(paragraph.start, name.start - 120), name.start)
  const after = roleAfter(text.slice(name.end, Math.min(paragraph.end, name.end + 220)))
  const led = roleBefore(before)
  return led !== null && (after === null || !isRank(led)) ? led : (after ?? roleBeforeComma(before))
}

const abbreviated = /^(?:Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Cmdr|Rev|Prof|Dr)\.?$/
/** A rank says less than what follows the name: “Brig. Gen. Omar Haddad, a spokesman for the army”. */
function isRank(role: string): boolean {
  return role.split(' ').every((part) => abbreviated.test(part))
}

/** “the governor of Homs, Omar Haddad,” */
function roleBeforeComma(before: string): string | null {
  const role =
    /(?:^|[^\p{L}])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) ([^.,;:"“”()]{3,80}), $/u.exec(before)?.[1] ?? ''
  const parts = role.split(/ (?:of|for|at|in) /)[0]?.split(' ') ?? []
  return parts.length <= 6 && parts.some(isOfficeWord) ? role : null
}

const connector = /^(?:of|for|and|the|to)$/

/** The words right before a name, backwards as long as they can be of an office. */
function roleBefore(before: string): string | null {
  const parts = before.split(/\s+/).filter((part) => part !== '')
  let first = parts.length
  while (first > 0 && parts.length - first < 10 && belongs(parts[first - 1] ?? '', parts[first], parts[first - 2]))
    first -= 1
  while (first < parts.length && (connector.test(parts[first] ?? '') || lead.test(parts[first] ?? ''))) first += 1
  const role = parts.slice(first)
  const isOffice = role.some((part) => isOfficeWord(part)) || abbreviated.test(role.at(-1) ?? '')
  return isOffice && !connector.test(role.at(-1) ?? '') ? role.join(' ') : null
}

const lead = /^(?:The|But|And|In|On|At|When|As|While|After|A|An)$/

/** Whether a word may be part of an office before a name, given the words after and before it. */
function belongs(part: string, next: string | undefined, before: string | undefined): boolean {
  if (/[,;:)"“”]$/.test(part) || (/\.$/.test(part) && !/^(?:\p{Lu}\.)+$/u.test(part) && !abbreviated.test(part)))
    return false
  if (/^\p{Lu}/u.test(part)) return true
  if (part === 'and') return isOfficeWord(before ?? '')
  if (connector.test(part)) return next !== undefined && /^\p{Lu}/u.test(next)
  return isOfficeWord(part) || qualifier.test(part)
}

const qualifier =
  /^(?:former|ministry|department|council|agency|party|union|group|company|court|war|aid|human|rights|health|security|intelligence|border|coast|guard|air|naval|special|national|regional|local|deputy|vice|prime|foreign|chief|top|senior|acting|presidential|press|police|army|military|opposition|rebel|government|state|defen[cs]e|interior|campaign|vice-presidential|co-founder|then)$/

function isOfficeWord(part: string): boolean {
  return offices.has(part.toLowerCase())
}

/**
 * The words between commas right after a name, up to their first full stop and without a clause about them, if they begin with an office or,
 * after “a” or “the”, say what somebody is: “a former prisoner”.
 */
function roleAfter(after: string): string | null {
  const opened = /^(?: \([^)]{1,20}\))?, (?:\d{1,3}, )?(?:who is )?(?:the |an? )?/.exec(after)
  if (opened === null) return null
  const rest = after.slice(opened[0].length)
  const end = rest.search(/[,;:"“”()]|\.(?:\s|$)/)
  const role = (rest.slice(0, end < 0 ? rest.length : end).split(/ (?:who|whom|whose|that|which)\b/)[0] ?? '')
    .trim()
    .replace(/ (?:of|for|at|in|with|from)$/, '')
  const parts = role.split(/\s+/)
  const head = parts.findIndex((part) => /^(?:of|for|at|in|who|with|from|to|on|and)$/.test(part))
  const phrase = head < 0 ? parts : parts.slice(0, head)
  const isClause = /\b(?:said|says|told|was|is|were|are|has|had)\b/.test(role)
  return phrase.length <= 7 &&
    !/^\p{L}+ing$/u.test(phrase[0] ?? '') &&
    role.length <= 110 &&
    (phrase.some(isOfficeWord) || (/ (?:the|an?) $/.test(opened[0]) && isOnePerson(phrase.at(-1) ?? ''))) &&
    !isClause
    ? role
    : null
}
