import { readFileSync } from 'node:fs'

/** The first story’s report as it was copied from its page. */
export const raqqaReport = readFileSync('public/stories/raqqa-2016-11/raqqa-2016-11-03.txt', 'utf8')

/** Who published it, and when. */
export const raqqaFrom = { publisher: 'UPI', published: '2016-11-03' } as const
