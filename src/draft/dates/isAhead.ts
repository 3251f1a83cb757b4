/** Verbs whose past tense doesn’t end in -ed, as reports use them. */
const irregularPast =
  'said|was|were|had|did|told|began|came|went|took|made|gave|got|rose|fell|grew|lost|won|held|met|left|sent|set off|saw|' +
  'found|fought|fled|shot|struck|broke|brought|built|bought|sold|spoke|wrote|became|led|kept|put forward|cut off|hit|' +
  'drove|flew|ran|sank|stood|swept|threw|knew|thought|paid|died|blew|drew|chose|sought|caught|taught|spent|won|swore|' +
  'overtook|overran|withdrew|forbade|beat|shook|seen|taken|given|begun|been|done|gone|known|shown|ago'

/** What promises: after these words a date lies ahead. */
const promises =
  "will|shall|would|won['’]t|['’]ll|going to|(?:is|are|be|was|were) (?:expected|scheduled|due|slated|planned|set)(?: to)?|" +
  '(?:expected|scheduled|due|slated|set|plans?|planning|hopes?|hoping|intends?|wants?|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|agreed|ready|about) to|' +
  'expects?|expires?|expiring|payable|effective|due|upcoming|forthcoming|deadline|until|no later than|takes effect|' +
  'opens|begins|starts|ends|closes|meets|resumes|arrives|leaves|votes|scheduled|slated|redemption'

const cues = new RegExp(
  String.raw`(?<ahead>(?<![\w'’])(?:${promises})(?![\w])|['’]ll\b)|(?<past>\b(?:${irregularPast}|since|as of|\w{2,}ed)\b)`,
  'gi',
)

/** Words in -ed that say nothing of time. */
const timeless = /^(?:need|speed|indeed|united|hundred|red|armed|alleged|so-called|feed|seed|exceed|proceed|succeed)$/i

/**
 * Whether a date that stands from `start` to `end` of a text lies ahead of the report, by the tense of its clause: true
 * or false, or null where no word near it tells. The nearest word before it in its sentence counts, else the first after.
 */
export function isAhead(text: string, start: number, end: number): boolean | null {
  if (/^['’]?s?\s+(?:will|shall|would)\b/.test(text.slice(end, end + 12))) return true
  const before = sentenceEnd(text.slice(Math.max(0, start - 160), start))
  const after = sentenceStart(text.slice(end, end + 120))
  return tenses(before).at(-1) ?? tenses(after)[0] ?? null
}

function tenses(words: string): readonly boolean[] {
  return [...words.matchAll(cues)]
    .filter(({ 0: word }) => !timeless.test(word))
    .map(({ groups }) => groups?.ahead !== undefined)
}

/** What stands in a sentence before a date, of the text that stands before it. */
function sentenceEnd(before: string): string {
  return before.split(/(?<=[\p{Ll}\d)%][.!?]["”’']{0,2})\s+(?=["“‘']{0,2}\p{Lu})|\n/u).at(-1) ?? ''
}

function sentenceStart(after: string): string {
  return after.split(/(?<=[\p{Ll}\d)%][.!?]["”’']{0,2})\s+(?=["“‘']{0,2}\p{Lu})|\n/u)[0] ?? ''
}
