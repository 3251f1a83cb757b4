import type { Quotation } from '../../text/quotations.ts'
import { cueVerbs } from './cueVerbs.ts'

/** A name has at most so many words. */
const longest = 7

/** Words of a title that have no capital. */
const small = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/

/** What stands before a title: where it is shown or printed, whose it is, or what it is. */
const leading =
  /(?:\b(?:on|in|from|during|titled|entitled|(?:episode|edition|broadcast|airing|taping|screening|performance|host|co-host|anchor|moderator|creator|author|star|cast) of|(?:shows?|books?|films?|movies?|documentary|songs?|anthem|series|novel|album|memoir|magazine|podcast|play|musical|programm?e?s?),?)|['’]s)\s$/i

/**
 * Whether words between marks of quotation are the title of a programme or a work, and nobody’s words: on “The View”, CBS’s “Face the
 * Nation”. All its words have capitals, and no verb of saying follows.
 */
export function isTitle(text: string, { start, end, inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).replace(/,$/, '').split(/\s+/)
  if (words.length < 2 || words.length > longest) return false
  const areCapitals = words.every((word, at) => /^[\p{Lu}\p{N}][^.?!:;]*$/u.test(word) || (at > 0 && small.test(word)))
  if (!areCapitals || !leading.test(text.slice(Math.max(0, start - 24), start))) return false
  const [, next = ''] = /^,?\s*(?:(?:s?he|they|it)\s)?(\p{L}+)/iu.exec(text.slice(end, end + 40)) ?? []
  return !cueVerbs.has(next.toLowerCase())
}
