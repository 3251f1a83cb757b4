import { draftProject } from '../desk/drafting/draftProject.ts'
import type { Project } from '../desk/project/project.ts'
import type { Day } from '../story/time/day.ts'
import { smallGazetteer } from './smallGazetteer.ts'

/** A report that is invented, with real places. */
export const deskReport = `Talks on Manbij begin in Ankara

By Anna Cook

ANKARA, Turkey, Nov. 3 (Daily) -- Carter said on Wednesday that Manbij was calm.

"We will leave Manbij when the talks end," Defense Minister Anna Peters said in Ankara. "Raqqa is another matter."

Turkey has said the talks on Raqqa could last for weeks. Fighters left Jarablus on Oct. 20, 2016.
`

/** A project drafted from that report, with a gazetteer of a dozen places. */
export function deskProject(): Project {
  return draftProject(
    { text: deskReport, published: '2016-11-03' as Day, publisher: 'Daily', url: undefined },
    smallGazetteer,
  )
}
