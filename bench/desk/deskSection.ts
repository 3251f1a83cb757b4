import { createServer } from 'node:http'
import type { Browser } from '@playwright/test'
import { listen } from '../../scripts/site/listen.ts'
import { siteHandler } from '../../scripts/site/siteHandler.ts'
import { quantile } from '../statistics/summary.ts'
import { type Aim, aimCells, aimsHead } from '../tables/aim.ts'
import { markdownTable } from '../tables/markdownTable.ts'
import { type DeskFigures, measureDesk } from './measureDesk.ts'

const report = 'public/stories/raqqa-2016-11/raqqa-2016-11-03.txt'

/** The aims of the desk. */
const aims: readonly (Omit<Aim, 'measured'> & { readonly figure: keyof DeskFigures })[] = [
  { figure: 'opens', what: 'the desk opens, from a server on this machine', atMost: 2000, unit: 'ms' },
  { figure: 'drafts', what: 'the report’s draft is shown', atMost: 2000, unit: 'ms' },
  { figure: 'typing', what: 'a key is shown, p95', atMost: 50, unit: 'ms' },
  { figure: 'dragging', what: 'a movement of a marker is shown, p95', atMost: 50, unit: 'ms' },
  { figure: 'previewFollows', what: 'the page in the preview follows a key', atMost: 500, unit: 'ms' },
  { figure: 'heapGrowth', what: 'the heap grows by 1,000 edits and undos', atMost: 1e6, unit: 'bytes' },
]

/** The section of the desk: the first story’s report on the desk of the built site, the median of some runs. */
export async function deskSection(browser: Browser, runs: number): Promise<string> {
  const server = createServer(siteHandler('dist'))
  const site = await listen(server, { port: 0 })
  const figures: DeskFigures[] = []
  try {
    for (let run = 0; run < runs; run += 1) {
      figures.push(await measureDesk(browser, site, report))
      console.error(`desk, run ${run + 1} of ${runs}: ${JSON.stringify(figures.at(-1))}`)
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
  const measured = (figure: keyof DeskFigures) =>
    quantile(
      figures.map((one) => one[figure]),
      0.5,
    )
  return markdownTable(
    aimsHead,
    aims.map(({ figure, ...aim }) => aimCells({ ...aim, measured: measured(figure) })),
  )
}
