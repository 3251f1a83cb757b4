import { createServer } from 'node:http'
import { listen } from '../../scripts/site/listen.ts'
import { siteHandler } from '../../scripts/site/siteHandler.ts'
import { summary } from '../statistics/summary.ts'
import { withSpread } from '../tables/comparison.ts'
import { markdownTable } from '../tables/markdownTable.ts'
import { categories, metrics, readReport } from './readReport.ts'
import { lighthouseVersion, runLighthouse } from './runLighthouse.ts'

/** The section of Lighthouse: the scores and metrics of the Raqqa page, served as by `npm start`. */
export async function lighthouseSection(runs: number): Promise<string> {
  const server = createServer(siteHandler('dist'))
  const address = await listen(server, { port: 0 })
  const reports: ReturnType<typeof readReport>[] = []
  try {
    for (let run = 0; run < runs; run += 1) {
      reports.push(readReport(await runLighthouse(address)))
      console.error(`Lighthouse, run ${run + 1} of ${runs}`)
    }
  } finally {
    server.close()
  }
  const scores = categories.map(({ name, atLeast }, index) => {
    const score = summary(reports.map((report) => report.scores[index] ?? null))
    if (score === null) return [name, String(atLeast), '–', 'not measured']
    return [name, String(atLeast), withSpread(score, 'count'), score.median >= atLeast ? 'yes' : '**no**']
  })
  const values = metrics.map(({ name, unit }, index) => {
    const value = summary(reports.map((report) => report.values[index] ?? null))
    return [unit === 'ms' ? `${name}, ms` : name, value === null ? '–' : withSpread(value, unit)]
  })
  return [
    `Lighthouse ${lighthouseVersion}.`,
    markdownTable(['category', 'at least', 'measured', 'reached'], scores),
    markdownTable(['metric', 'measured'], values),
  ].join('\n\n')
}
