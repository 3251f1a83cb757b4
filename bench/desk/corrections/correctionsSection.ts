import { createServer } from 'node:http'
import type { Browser } from '@playwright/test'
import { builtGazetteer } from '../../../scripts/draft/gazetteerFile.ts'
import { listen } from '../../../scripts/site/listen.ts'
import { siteHandler } from '../../../scripts/site/siteHandler.ts'
import { markdownTable } from '../../tables/markdownTable.ts'
import type { Difference } from './differences.ts'
import { type Corrections, type Drafted, measureCorrections } from './measureCorrections.ts'
import { readReports } from './report.ts'

/** The section of corrections: each report from its draft to its hand-made story, at the desk of the built site. */
export async function correctionsSection(browser: Browser): Promise<string> {
  const gazetteer = await builtGazetteer()
  const server = createServer(siteHandler('dist'))
  const site = await listen(server, { port: 0 })
  const measured: Corrections[] = []
  try {
    for (const report of await readReports()) {
      measured.push(await measureCorrections(browser, site, gazetteer, report))
      console.error(`corrections, ${report.name}: ${JSON.stringify(measured.at(-1)?.tally)}`)
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
  return [
    markdownTable(
      ['the report', 'words', 'places', 'speakers', 'words and speakers of statements', 'statements', 'events'],
      measured.map(({ report, drafted }) => [
        report.name,
        String(report.text.split(/\s+/).length),
        share(drafted.places),
        share(drafted.speakers),
        share(drafted.said),
        share(drafted.statements),
        share(drafted.events),
      ]),
    ),
    markdownTable(
      [
        'corrections',
        'answers',
        'fields',
        'entries added',
        'entries removed',
        'clicks',
        'keys',
        'of them own words',
        'not reached',
      ],
      measured.map(({ report, tally, left }) => [
        report.name,
        ...[tally.answers, tally.fields, tally.added, tally.removed, tally.clicks, tally.keys, tally.ownCharacters].map(
          String,
        ),
        left.length === 0 ? 'nothing' : left.map(inWords).join('; '),
      ]),
    ),
  ].join('\n\n')
}

const share = ({ byHand, right }: Drafted) => `${right} of ${byHand}`

function inWords(difference: Difference): string {
  return [difference.list, ...('id' in difference ? [difference.id] : []), difference.key].join(' ')
}
