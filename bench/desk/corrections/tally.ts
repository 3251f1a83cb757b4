/** What a correction is: an answer to a question of the desk, a field, an entry that comes or goes. */
type Correction = 'answers' | 'fields' | 'added' | 'removed'

/** What an editor has done. A drag that selects is one click, and so is each of opening a list and choosing from it. */
export type Tally = Readonly<Record<Correction, number>> & {
  readonly clicks: number
  readonly keys: number
  /** Of the keys, the characters of texts that no draft can give: headline, standfirst, titles of events, the question of the lead. */
  readonly ownCharacters: number
}

export const noCorrections: Tally = {
  answers: 0,
  fields: 0,
  added: 0,
  removed: 0,
  clicks: 0,
  keys: 0,
  ownCharacters: 0,
}

/** Two tallies together. */
export function sumOf(one: Tally, other: Tally): Tally {
  return {
    answers: one.answers + other.answers,
    fields: one.fields + other.fields,
    added: one.added + other.added,
    removed: one.removed + other.removed,
    clicks: one.clicks + other.clicks,
    keys: one.keys + other.keys,
    ownCharacters: one.ownCharacters + other.ownCharacters,
  }
}
