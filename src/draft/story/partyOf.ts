import { literal } from '../text/literal.ts'

/** A party as reports name it beside its people, and what its side is called. */
type Party = {
  readonly name: string
  /** What stands in brackets or after a comma: “(R-Wis.)”, “, D-Ohio,”, “(Lab)”. */
  readonly mark: string
  /** What its people are called. Without the parties, guards and armies of other countries that begin alike. */
  readonly words: string
  readonly country: 'US' | 'GB'
}

const parties: readonly Party[] = [
  {
    name: 'Republicans',
    mark: 'R',
    words: String.raw`(?<!\b(?:Irish|Islamic|People’s|People's) )(?:Republicans?(?! (?:Guards?|Army|Palace|People)\b)|GOP)`,
    country: 'US',
  },
  {
    name: 'Democrats',
    mark: 'D',
    words: String.raw`(?<!\b(?:Christian|Social|Liberal|Free|Sweden|Syrian|Kurdish) )(?:Democrats?|Democratic(?! (?:Republic|Forces|Union|Front|Unionist|People)\b))`,
    country: 'US',
  },
  { name: 'Labour', mark: 'Lab', words: 'Labour', country: 'GB' },
  { name: 'Conservatives', mark: 'Con', words: '(?:Conservatives?|Tory|Tories)', country: 'GB' },
  { name: 'Liberal Democrats', mark: 'LD|Lib ?Dem', words: 'Lib(?:eral)? Dem(?:ocrat)?s?', country: 'GB' },
  { name: 'Scottish National Party', mark: 'SNP', words: '(?:SNP|Scottish National Party)', country: 'GB' },
]

/** Who leads a state speaks for it, whatever the party. */
const ofState = /\b(?:President|Secretary|Ambassador|Minister|spokes(?:man|woman|person))\b/

/**
 * The side of a speaker whom a report puts in a party, by words beside the name wherever it stands, by the role, or by the name itself (“Senate
 * Democrats”); null where none does. `countries`: those in which the report names places.
 */
export function partyOf(
  name: string,
  role: string | null,
  text: string,
  countries: ReadonlySet<string | null>,
): string | null {
  if (name === '' || ofState.test(role ?? '')) return null
  const own = literal(name)
  const named = [...text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${own}(?![\p{L}\p{N}])`, 'gu'))]
  const around = named.map(({ index, 0: { length } }) => ({
    before: text.slice(Math.max(0, index - 80), index),
    after: text.slice(index + length, index + length + 40),
  }))
  const found = parties.find(({ mark, words, country }) => {
    if (!countries.has(country)) return false
    const marked = new RegExp(String.raw`^(?:\s\((?:${mark})(?:[-–—][^()\n]{1,16})?\)|,\s(?:${mark})[-–—]\p{Lu})`, 'u')
    const led = new RegExp(String.raw`\b${words}(?:\s(?:${beforeName.source})){0,4}\s$`, 'u')
    const followed = new RegExp(String.raw`^,\s(?:an?|the)\s${words}\b`, 'u')
    const is = new RegExp(String.raw`\b${words}(?!\p{L})`, 'u')
    return (
      around.some(({ before, after }) => marked.test(after) || followed.test(after) || led.test(before)) ||
      is.test(role ?? '') ||
      is.test(name)
    )
  })
  return found?.name ?? null
}

/** Words that may stand between a party and a name: “Republican presidential nominee Ana Ruiz”. */
const beforeName =
  /U\.S\.|Sens?\.|Reps?\.|Gov\.|Lt\.|M[SP]P?s?|[Ss]enator|[Rr]epresentative|[Gg]overnor|[Mm]ayor|[Cc]ongress(?:man|woman)|[Ll]eader|[Ss]peaker|[Cc]hair(?:man|woman)?|[Cc]ouncill?(?:or|man|woman)|[Cc]andidate|[Nn]ominee|[Rr]ival|[Cc]hallenger|[Ss]trategist|[Ss]tate|[Hh]ouse|[Ss]enate|[Pp]arty|(?:vice[- ])?presidential|gubernatorial|mayoral|deputy|former|[Mm]inority|[Mm]ajority|[Ww]hip/
