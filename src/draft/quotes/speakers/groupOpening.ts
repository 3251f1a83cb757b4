import { cueVerbs } from '../sentence/cueVerbs.ts'
import { openingSubject } from '../sentence/openingSubject.ts'
import type { Token } from '../sentence/tokens.ts'
import {
  conjunctions,
  determiners,
  finite,
  isCapital,
  isDash,
  isDay,
  isVerbLike,
  prepositions,
} from '../sentence/words.ts'
import { isGroupNoun, isSeveral } from './groups.ts'
import { bodies, offices } from './offices.ts'
import { type Named, type Person, surnameOf } from './people.ts'

/** A subject: `isSure` where its words show that they are several or a body, not only that they are no known person. */
type Group = Named & { readonly isSure: boolean }

/** The group that is the subject of a sentence: “The Elm Unionists”, “their party, the Elm Unionists,”, “Ana Ruiz and Omar Haddad”. */
export function groupOpening(all: readonly Token[], bySurname: ReadonlyMap<string, Person>): Group | null {
  const words = withoutLead(all)
  const [subject] = openingSubject(words, words.length)
  if (subject === undefined || words.slice(subject.first, subject.last + 1).some(({ lower }) => finite.has(lower)))
    return null
  const first =
    subject.first + (determiners.has(words[subject.first]?.lower ?? '') && subject.last > subject.first ? 1 : 0)
  const last = endOf(words, first, subject.last)
  const name = nameOf(words, subject.first, last)
  const after = words[last + 1]
  if (after?.lower === 'and' && isCapital(words[last]?.text ?? '')) {
    const pair = pairEnd(words, last + 2)
    if (pair !== null) return { name: nameOf(words, subject.first, pair), role: null, isSure: true }
  }
  const apposed = after?.text === ',' ? apposedName(words, last + 2) : null
  const head = words[last]
  if (head === undefined || isDay(head)) return null
  if (head.lower === 'those' ? after?.lower === 'who' : isGroupNoun(head.text))
    return { name: apposed ?? withOf(words, subject.first, last), role: null, isSure: true }
  const own = words.slice(first, last + 1)
  if (own.some((token) => !isCapital(token.text) || isOffice(token))) return null
  // A word that opens a sentence has its capital from there.
  const isBody = own.some(isBodyWord) || /^\p{Lu}{2,6}$/u.test(name)
  const isPlural = /[^s]s$/.test(head.text) && words[subject.first]?.lower === 'the'
  const isName = subject.first < first || own.length > 1
  if (!isBody && !isPlural && (!isName || bySurname.has(surnameOf(head.text)))) return null
  return { name, role: null, isSure: isBody || isPlural }
}

function isOffice({ lower }: Token): boolean {
  return offices.has(lower.replace(/\.$/, ''))
}

function isBodyWord(token: Token): boolean {
  return bodies.has(token.lower) && !isDay(token)
}

/** A sentence without “But” and without the dateline that opens it. */
function withoutLead(words: readonly Token[]): readonly Token[] {
  const dash = words.slice(0, 10).findIndex(({ text }) => isDash(text))
  const own =
    dash > 0 && words.slice(0, dash).some(({ text }) => /^\p{Lu}{4}/u.test(text)) ? words.slice(dash + 1) : words
  return /^(?:but|and|also|yet|so|now|still)$/.test(own[0]?.lower ?? '') ? own.slice(1) : own
}

/** Where a subject ends: at its first word for several people, and before a reporting verb. */
function endOf(words: readonly Token[], first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    if (isSeveral(words[at]?.lower ?? '') && !isGroupNoun(words[at + 1]?.text ?? '')) return at
    const verb = cueVerbs.get(words[at + 1]?.lower ?? '')
    if (verb !== undefined && at < last && (!verb.isNoun || verb.form === 'past')) return at
  }
  return last
}

/** The words of a name, without the article before it and without whose it is after it. */
function nameOf(words: readonly Token[], first: number, last: number): string {
  const start = /^(?:the|a|an)$/.test(words[first]?.lower ?? '') && last > first ? first + 1 : first
  return words
    .slice(start, last + 1)
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’]s?$/u, '')
}

/** A group with whose it is: “groups of villagers”, “members of the Council of Homs”. */
function withOf(words: readonly Token[], first: number, last: number): string {
  if (words[last + 1]?.lower !== 'of') return nameOf(words, first, last)
  let end = last + 1
  while (end - last < 5 && /^(?:of|the)$|^\p{Lu}/u.test(words[end + 1]?.text ?? '')) end += 1
  if (end === last + 1 && words[end + 1]?.kind === 'word' && !determiners.has(words[end + 1]?.lower ?? '')) end += 1
  const after = words[end + 1]
  const isEnd = after?.kind !== 'word' || !isCapital(words[end]?.text ?? '') || endsPhrase(after.lower)
  return nameOf(words, first, isEnd && words[end]?.kind === 'word' && end > last + 1 ? end : last)
}

function endsPhrase(lower: string): boolean {
  return isVerbLike(lower) || cueVerbs.has(lower) || prepositions.has(lower) || conjunctions.has(lower)
}

/** “, the Elm Unionists,”: a name between commas. */
function apposedName(words: readonly Token[], from: number): string | null {
  const first = words[from]?.lower === 'the' ? from + 1 : from
  let last = first - 1
  while (last - first < 5 && words[last + 1]?.kind === 'word' && isCapital(words[last + 1]?.text ?? '')) last += 1
  return last >= first && words[last + 1]?.text === ',' ? nameOf(words, first, last) : null
}

/** Where the second of two names joined by “and” ends; null where no name follows. */
function pairEnd(words: readonly Token[], from: number): number | null {
  let last = from - 1
  while (last - from < 4 && words[last + 1]?.kind === 'word' && isCapital(words[last + 1]?.text ?? '')) last += 1
  return last < from ? null : last
}
