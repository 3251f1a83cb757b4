/** Closed classes of English words, as grammars list them: what a sentence is parted by without a dictionary. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Prepositions, and “like” and “than”, which go before nouns as they do. */
export const prepositions = set(
  'of in on at by for from to with about into over under during after before since until through against between among near amid following despite without within outside inside across along around behind beyond off via toward towards upon per throughout alongside regarding concerning as like than',
)
/** What stands before a noun, numbers to ten among it. */
export const determiners = set(
  'the a an this that these those his her their its our my your some any no each every another both all many most several few one two three four five six seven eight nine ten',
)
/** Determiners after which a word is a noun and no verb. */
export const articles = set('the a an this that these those his her its their our my your no any')
/** Words that can only begin a clause as its subject. */
export const subjects = set('he she it they we i you who there')
/** Pronouns that may speak. */
export const pronouns = set('he she it they we i you who')
/** What joins or opens clauses. */
export const conjunctions = set(
  'and but or nor so yet because if when while although though whereas unless after before since until as that which who where whether how why what than',
)
/** What may stand between a subject and a reporting verb. */
export const auxiliaries = set(
  "has have had is are was were be been being do does did will would can could may might must shall should hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't also never not reportedly",
)
/** Forms that are always finite verbs, contracted subjects included. */
export const finite = set(
  "is are was were has have had do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't it's he's she's that's there's they're we're i'm you're i've we've they've he'd she'd they'd he'll they'll we'll",
)
/** Words of time that need no preposition: weekdays, months, “earlier”. */
export const days = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently previously then now once again last this afterward afterwards january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.',
)
const adverbs = set(
  'also then later still now once again just even often only already always never not repeatedly previously recently earlier first further meanwhile however too rightly reportedly simply merely flatly',
)

/** Whether a word is written with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Whether a lower-case word may stand between a subject and its verb. */
export function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || /^\p{L}{3,}ly$/u.test(lower)
}

/** Whether a mark is a dash, or a hyphen that stands alone as one. */
export function isDash(text: string): boolean {
  return /^(?:-+|[—―–])$/.test(text)
}

/** Common pasts that do not end in -ed, as grammars list them. */
const irregularPasts = set(
  'made took gave went came saw met spoke left held began got found kept led fell rose ran won lost sent brought thought felt knew heard put cut drew fought wrote stood sat paid became broke built caught chose drove ate flew grew hit hurt laid shot shut slept sold struck taught threw understood wore',
)

/** Whether a word may be a finite verb, as far as its form shows it. */
export function isVerbLike(lower: string): boolean {
  return finite.has(lower) || irregularPasts.has(lower) || /\p{Ll}ed$/u.test(lower)
}

/** Words that open a time. */
const leading = set('late early last this following earlier')

/** Whether a word after a reporting verb opens a time, a place or an occasion. */
export function isAdverbial({ lower }: { readonly lower: string }): boolean {
  return leading.has(lower) || days.has(lower) || prepositions.has(lower)
}

/** Prepositions by which a noun phrase goes on: “a spokesman for the ministry”. */
export const joiners = set('of for from with at in')

/** Whether a word is of a day, a month or a time that needs no preposition. */
export function isDay(token: { readonly lower: string } | undefined): boolean {
  return token !== undefined && days.has(token.lower)
}
