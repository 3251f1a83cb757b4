import { type CueVerb, cueVerbs } from './cueVerbs.ts'
import type { Token } from './tokens.ts'
import { auxiliaries, determiners, isAdverb, isCapital, prepositions } from './words.ts'

/** Words that say that somebody says something: indices of the first and last token, and how they take what is said. */
export type Cue = {
  readonly first: number
  readonly last: number
  /** `according` has its speaker after it; a `participle` has none of its own. */
  readonly kind: 'finite' | 'participle' | 'infinitive' | 'according'
  readonly verb: CueVerb
}

const according: CueVerb = { lemma: 'according', form: 'base', takes: 'clause', isNoun: false }
const being = new Set('is are was were be been being get gets got getting'.split(' '))
const plurals = new Set('they we i you who people police some many most others critics and all both'.split(' '))

/** The reporting verbs and phrases of a sentence outside its quotations, in order. */
export function cuesIn(tokens: readonly Token[]): readonly Cue[] {
  const found: Cue[] = []
  tokens.forEach((token, index) => {
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') {
      found.push({ first: index, last: index + 1, kind: 'according', verb: according })
      return
    }
    const verb = token.kind === 'word' ? cueVerbs.get(token.lower) : undefined
    const cue = verb === undefined ? null : cueOf(tokens, index, verb)
    if (cue !== null) found.push(cue)
  })
  return found
}

function cueOf(tokens: readonly Token[], index: number, verb: CueVerb): Cue | null {
  let first = index
  while (first > 0 && isBetween(tokens[first - 1])) first -= 1
  const helpers = tokens.slice(first, index).map((token) => token.lower)
  const before = tokens[first - 1]
  const last = particle(tokens, index, verb)
  const isBeing = helpers.some((word) => being.has(word))
  if (before !== undefined && (determiners.has(before.lower) || /['’]s?$/.test(before.text))) {
    if (verb.isNoun || verb.form === 'past') return null
  }
  if (verb.form === 'participle') {
    if (isBeing) return { first, last, kind: 'finite', verb }
    return before?.kind === 'word' && determiners.has(before.lower)
      ? null
      : { first: index, last, kind: 'participle', verb }
  }
  if (verb.form === 'past') return isBeing ? null : { first, last, kind: 'finite', verb }
  if (verb.form === 'present') {
    return before === undefined || (verb.isNoun && !leavesNoDoubt(tokens, first, last, before))
      ? null
      : { first, last, kind: 'finite', verb }
  }
  if (before?.lower === 'to' || tokens[index - 1]?.lower === 'to')
    return { first: index - 1, last, kind: 'infinitive', verb }
  const isHelped = helpers.some((word) => auxiliaries.has(word) && !isAdverb(word)) && !isBeing
  const isPlural =
    before !== undefined &&
    (plurals.has(before.lower) || (/[^s']s$/.test(before.lower) && !prepositions.has(before.lower)))
  if (!isHelped && !(isPlural && (!verb.isNoun || leavesNoDoubt(tokens, first, last, before)))) return null
  return { first, last, kind: 'finite', verb }
}

function isBetween(token: Token | undefined): boolean {
  return token?.kind === 'word' && (auxiliaries.has(token.lower) || isAdverb(token.lower))
}

/** “called for”, “pointed out”: what stands close to the verb belongs to it. */
function particle(tokens: readonly Token[], index: number, verb: CueVerb): number {
  const next = tokens[index + 1]?.lower ?? ''
  const takes: Readonly<Record<string, readonly string[]>> = {
    call: ['for', 'on'],
    warn: ['against', 'of'],
    complain: ['about', 'of'],
  }
  return takes[verb.lemma]?.includes(next) === true ? index + 1 : index
}

/** Whether a word that is as often a noun (“reports”) must be a verb here. */
function leavesNoDoubt(tokens: readonly Token[], first: number, last: number, before: Token): boolean {
  const next = tokens[last + 1]
  if (next === undefined || before.kind !== 'word' || prepositions.has(before.lower)) return false
  if (next.kind === 'quotation' || next.lower === 'that') return true
  if (/^(?:he|she|it|they|we|i|you|there|the|a|an|his|her|their|its|this|these|those)$/.test(next.lower)) return true
  return isCapital(next.text) && first > 0
}
