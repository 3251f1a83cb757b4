import type { DateRule } from './dateRule.ts'

const saying =
  '(?:said|told|announced|stated|warned|claimed|denied|reported|called|vowed|pledged|promised|argued|suggested|indicated|insisted|acknowledged|accused|confirmed|predicted|threatened|urged)'

/** “Previously said”: at some time up to the day of the report, and no more is known. */
export const vagueDates: readonly DateRule[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\b(?:a|an|the|its|his|her|their|our|not|never|been|was|were|other) )\b(?:previously|in the past)(?= ${saying}\b)|(?<=\b${saying} )(?:previously|in the past)\b`,
      'gi',
    ),
    edtf: ({ today }) => today && `../${today}`,
  },
]
