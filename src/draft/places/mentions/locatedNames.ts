import { folded } from '../../gazetteer/folded.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Span } from '../../text/span.ts'
import { neverAlone } from './neverAlone.ts'
import { surnamesIn } from './surnamesIn.ts'
import type { Token } from './token.ts'
import { functionWords, institutionWords, leadingWords, speechWords, titles } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before a name alone these say that it is a place; the others only before “eastern”, because people stand behind them too. */
const locative = set('in near inside outside around into across throughout')
const directed = set('of from to toward towards over on against for and')

const directions = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern)?$|^central$/i

/** The most words of a name. */
const longest = 3

/** So often a name must stand behind such a word, if it doesn’t in the headline or the first sentence. */
const enough = 2

/** What also stands behind such words and is no place: times, languages, creeds, laws, events. */
const noPlaces =
  /(?:ism|ology|ese|ish|tion|ment|ness|ship|day)s?$|^(?:congress|parliament|senate|internet|web|facebook|twitter|google|youtube|instagram|christ|islam|god|jesus|allah|quran|koran|bible|torah|earth|moon|mars|heaven|hell|act|article|chapter|section|phase|title|table|figure|exhibit|page|spring|summer|autumn|fall|winter|easter|christmas|ramadan|eid|passover|hanukkah|lent|olympics?|games?|series|bowl|round|week|night|mr|mrs|ms)$/i

/** Words with capitals in a row, without a “The” or “Eastern” before them. `at` is the index of the first. */
type Run = Span & { readonly key: string; readonly at: number; readonly words: readonly Token[] }

/**
 * Names of which nothing is known but that the text says where they are: “in eastern Dabiq”, “near Dabiq”, in its `opening` or more than once,
 * at each of their mentions. Nobody’s name, no body’s, and no word that the text writes small.
 */
export function locatedNames(
  tokens: readonly Token[],
  opening: readonly Span[],
  isFound: (span: Span) => boolean,
  gazetteer: Gazetteer,
): readonly Span[] {
  const small = new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ word }) => folded(word)))
  const surnames = surnamesIn(tokens, gazetteer)
  const isNoPlace = ({ word }: Token) => {
    const key = folded(word)
    return (
      neverAlone(key) ||
      noPlaces.test(word) ||
      small.has(key) ||
      surnames.has(key) ||
      isNamed(key, gazetteer) ||
      word.length < 4 ||
      /^[\p{Lu}\p{N}]+$/u.test(word)
    )
  }
  const runs = runsOf(tokens)
  const barred = new Set(
    runs
      .filter(
        (run) =>
          isFound(run) || gazetteer.named(run.key).length > 0 || run.words.some(isNoPlace) || isPersons(tokens, run),
      )
      .map(({ key }) => key),
  )
  const counts = new Map<string, number>()
  for (const run of runs) {
    if (barred.has(run.key) || !isLocated(tokens, run)) continue
    const isOpening = opening.some(({ start, end }) => start <= run.start && run.end <= end)
    counts.set(run.key, (counts.get(run.key) ?? 0) + (isOpening ? enough : 1))
  }
  return runs.filter(({ key }) => (counts.get(key) ?? 0) >= enough).map(({ start, end }) => ({ start, end }))
}

function isNamed(key: string, gazetteer: Gazetteer): boolean {
  return (
    gazetteer.isGivenName(key) ||
    gazetteer.isSurname(key) ||
    gazetteer.isOrdinaryWord(key) ||
    gazetteer.withAdjective(key).length > 0 ||
    institutionWords.has(key) ||
    leadingWords.has(key)
  )
}

function runsOf(tokens: readonly Token[]): readonly Run[] {
  const found: Run[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (tokens[from]?.isCapital !== true) continue
    let to = from + 1
    while (tokens[to]?.isCapital === true && /^[ -]$/.test(tokens[to]?.gap ?? '')) to += 1
    let first = from
    while (first < to && isLeading(tokens[first])) first += 1
    const words = tokens.slice(first, to)
    const [start, end] = [words[0]?.start, words.at(-1)?.end]
    if (start !== undefined && end !== undefined && words.length <= longest)
      found.push({ start, end, key: words.map(({ word }) => folded(word)).join(' '), at: first, words })
    from = to - 1
  }
  return found
}

function isLeading(token: Token | undefined): boolean {
  return token !== undefined && (functionWords.has(token.word.toLowerCase()) || directions.test(token.word))
}

/** “in Dabiq”, “parts of eastern Dabiq”, not “in Dabiq’s”. */
function isLocated(tokens: readonly Token[], { at, words }: Run): boolean {
  const isDirected = directions.test(tokens[at - 1]?.word ?? '')
  const word = tokens[isDirected ? at - 2 : at - 1]?.word.toLowerCase() ?? ''
  const after = tokens[at + words.length]?.gap ?? ''
  if (/^['’]s?/.test(after) || words[0]?.gap !== ' ') return false
  return locative.has(word) || (isDirected && directed.has(word))
}

/** Who has a title, or speaks. */
function isPersons(tokens: readonly Token[], { at, words }: Run): boolean {
  const [before, after] = [
    tokens[at - 1]?.word.toLowerCase() ?? '',
    tokens[at + words.length]?.word.toLowerCase() ?? '',
  ]
  return titles.has(before) || speechWords.has(after)
}
