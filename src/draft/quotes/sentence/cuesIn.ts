import { type CueVerb, cueVerbs } from './cueVerbs.ts'
import type { Token } from './tokens.ts'
import { articles, auxiliaries, conjunctions, isAdverb, isCapital, isVerbLike, prepositions } from './words.ts'

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
const conditional = new Set('would will could can may might should must'.split(' '))
const plurals = new Set('they we i you who people police some many most others critics'.split(' '))
const introductions = new Set('as by in before after while and or'.split(' '))

/** The reporting verbs and phrases of a sentence outside its quotations, in order. */
export function cuesIn(tokens: readonly Token[]): readonly Cue[] {
  const found: Cue[] = []
  tokens.forEach((token, index) => {
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') {
      found.push({ first: index, last: index + 1, kind: 'according', verb: according })
    }
    const isName = index > 0 && isCapital(token.text)
    const verb = token.kind === 'word' && !isName ? cueVerbs.get(token.lower) : undefined
    const cue = verb === undefined ? null : cueOf(tokens, index, verb)
    if (cue !== null) found.push(cue)
  })
  return found
}

function cueOf(tokens: readonly Token[], index: number, verb: CueVerb): Cue | null {
  let first = index
  while (first > 0 && (isBetween(tokens[first - 1]) || isPlaced(tokens, first - 1))) first -= 1
  const before = tokens[first - 1]
  const isOwned = before !== undefined && (articles.has(before.lower) || /['’]s?$/.test(before.text))
  if (isOwned && (verb.isNoun || verb.form === 'past')) return null
  const last = particle(tokens, index, verb)
  if (/^(?:put|rule)$/.test(verb.lemma) && last === index) return null
  const cue: Cue = { first, last, kind: 'finite', verb }
  const helpers = tokens.slice(first, index).map((token) => token.lower)
  const isBeing = helpers.some((word) => being.has(word))
  switch (verb.form) {
    case 'participle':
      return isBeing ? cue : opensPhrase(tokens, index, last) ? { ...cue, first: index, kind: 'participle' } : null
    case 'past':
      return isBeing || isPassive(tokens, index, last, verb) ? null : cue
    case 'present':
      return before === undefined || (verb.isNoun && !leavesNoDoubt(tokens, first, last, before)) ? null : cue
    case 'base':
      if (tokens[index - 1]?.lower === 'to') return { ...cue, first: index - 1, kind: 'infinitive' }
      return isBeing || !isPredicate(tokens, cue, helpers) ? null : cue
  }
}

function isBetween(token: Token | undefined): boolean {
  return token?.kind === 'word' && (auxiliaries.has(token.lower) || isAdverb(token.lower))
}

/** “Rebels there deny”: a place in a word behind the noun that speaks. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const [noun, place] = [tokens[at - 1], tokens[at]]
  if (noun?.kind !== 'word' || !/^(?:t?here)$/.test(place?.lower ?? '')) return false
  return !isVerbLike(noun.lower) && !conjunctions.has(noun.lower) && !prepositions.has(noun.lower)
}

/** “…, saying that”, “by saying”: what opens a phrase of its own, not “footage of him saying” or “for admitting them”. */
function opensPhrase(tokens: readonly Token[], index: number, last: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined || before.kind !== 'word') return true
  if (introductions.has(before.lower) || isAdverb(before.lower)) return true
  return !prepositions.has(before.lower) && !articles.has(before.lower) && leadsToWords(tokens, last + 1)
}

function leadsToWords(tokens: readonly Token[], from: number): boolean {
  const quotation = tokens.findIndex((token, index) => index >= from && token.kind === 'quotation')
  const isNear = quotation >= 0 && quotation - from <= 7
  return (
    tokens[from]?.lower === 'that' ||
    (isNear && (quotation === from || /^[,:]$/.test(tokens[quotation - 1]?.text ?? '')))
  )
}

/** “laws proposed during”, “people accused of”: a past form right before a preposition says what was done to its noun. */
function isPassive(tokens: readonly Token[], index: number, last: number, verb: CueVerb): boolean {
  if (index === 0 && verb.lemma !== 'say') return true
  if (verb.lemma === 'call' && last === index && tokens[index - 1]?.text === ',') return true
  const next = tokens[last + 1]?.lower ?? ''
  return verb.takes === 'object' && prepositions.has(next) && !(verb.lemma === 'describe' && next === 'as')
}

/** “will say”, “officials say”: a base form with a helping verb or a plural before it. */
function isPredicate(tokens: readonly Token[], { first, last, verb }: Cue, helpers: readonly string[]): boolean {
  const isHelped = helpers.some((word) => auxiliaries.has(word) && !isAdverb(word))
  if (isHelped) return !(verb.lemma === 'add' && helpers.some((word) => conditional.has(word)))
  const before = tokens[first - 1]
  if (before === undefined || /^let['’]?s?$/.test(before.lower)) return false
  if (verb.lemma === 'say')
    return before.kind === 'word' && !articles.has(before.lower) && !prepositions.has(before.lower)
  const isPlural = plurals.has(before.lower) || (/[^s']s$/.test(before.lower) && !prepositions.has(before.lower))
  return isPlural && (!verb.isNoun || leavesNoDoubt(tokens, first, last, before))
}

const particles: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on'],
  warn: ['against', 'of'],
  complain: ['about', 'of'],
  put: ['it'],
  rule: ['out'],
}

/** “called for”, “warned against”: what stands close to the verb belongs to it. */
function particle(tokens: readonly Token[], index: number, verb: CueVerb): number {
  return particles[verb.lemma]?.includes(tokens[index + 1]?.lower ?? '') === true ? index + 1 : index
}

/** Words before a noun in the plural: “three reports that”, “other states that”. */
const counts = /^(?:other|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/

const clauseOpeners = /^(?:that|he|she|it|they|we|i|you|there|the|a|an|his|her|their|its|this|these|those)$/

/** Whether a word that is as often a noun (“reports”) must be a verb here. */
function leavesNoDoubt(tokens: readonly Token[], first: number, last: number, before: Token): boolean {
  const next = tokens[last + 1]
  if (next === undefined || before.kind !== 'word' || prepositions.has(before.lower)) return false
  if (/\p{Ll}(?:ing|ed|ive|ous|ory|ful|ic)$/u.test(before.text) || counts.test(before.lower)) return false
  return next.kind === 'quotation' || clauseOpeners.test(next.lower) || (isCapital(next.text) && first > 0)
}
