import nlp from 'compromise'

/** Words that decide whether a capital letter means a place: given names, surnames, and ordinary English words. */
export type Words = {
  readonly given: readonly string[]
  readonly surnames: readonly string[]
  readonly ordinary: readonly string[]
}

const personTags = /^(MaleName|FemaleName|FirstName)$/
const ordinaryTags =
  /^(Adjective|Noun|Singular|Unit|PastTense|Month|Plural|Date|Conjunction|Pronoun|Copula|Possessive|Comparative|Superlative|Determiner|Modal|Participle|PresentTense|Gerund|QuestionWord|Actor|Uncountable|Infinitive|Preposition|WeekDay|Adverb|Verb|TextValue|Honorific|Expression|Currency|Organization|SportsTeam)$/

/** Words of npm `compromise`’s dictionary (MIT): all given names and surnames; ordinary words where `isName` says so. */
export function readWords(isName: (word: string) => boolean): Words {
  const model: { one?: { lexicon?: Readonly<Record<string, string | readonly string[]>> } } = nlp.model()
  const words = Object.entries(model.one?.lexicon ?? {}).map(([word, tags]) => [word, [tags].flat()[0] ?? ''] as const)
  const tagged = (pattern: RegExp) => words.filter(([, tag]) => pattern.test(tag)).map(([word]) => word)
  return {
    given: tagged(personTags).filter((word) => /^[a-z]{2,}$/.test(word)),
    surnames: tagged(/^LastName$/).filter((word) => /^[a-z]{2,}$/.test(word)),
    ordinary: tagged(ordinaryTags).filter((word) => isName(word)),
  }
}
