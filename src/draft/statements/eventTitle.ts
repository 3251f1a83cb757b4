import { cutWords } from '../../story/questions/cutWords.ts'
import { conjunctions, determiners, prepositions } from '../quotes/sentence/words.ts'

/** The length of a title, in characters: a few words beside a mark of the timeline. */
const longest = 60
/** A title isn’t cut back to less, and may be so long where no phrase ends before. */
const shortest = 25
const utmost = 90

/** A clause as the title of an event: whole, or cut where a clause or a phrase ends. */
export function eventTitle(clause: string): string {
  const title = cutAtPhrase(clause).replace(/[\s,.;:–—-]+$/, '')
  return title.replace(/^["“‘']?\p{Ll}/u, (letter) => letter.toUpperCase())
}

function cutAtPhrase(clause: string): string {
  const { shown, rest } = cutWords(clause, longest)
  if (!/^\s/.test(rest) || /[.!?…]["”’]?$/.test(shown)) return shown
  const ends = phraseEnds(clause).filter((end) => end >= shortest && end <= utmost)
  const end = ends.findLast((one) => one <= longest) ?? ends[0]
  return end === undefined ? shown : clause.slice(0, end)
}

/** Where a preposition or a conjunction opens another phrase, and no word before it waits for one that follows. */
function phraseEnds(clause: string): readonly number[] {
  const words = [...clause.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ lower: word.toLowerCase(), index }))
  return words.flatMap(({ lower, index }, at) => {
    const before = words[at - 1]?.lower ?? ''
    return at > 0 && opens(lower) && !opens(before) && !determiners.has(before) ? [index - 1] : []
  })
}

function opens(lower: string): boolean {
  return prepositions.has(lower) || conjunctions.has(lower)
}
