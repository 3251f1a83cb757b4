/**
 * Measures sizes, loads and interactions of Dateline, a peer, a floor and a bare page, where their time goes, Dateline with
 * Lighthouse, pages of growing stories, drafts, the desk, and the corrections of drafts. Run it with `npm run bench`;
 * bench/README.md has its options and says how each figure is measured.
 */
import '../scripts/terminal/failInWords.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { correctionsSection } from './desk/corrections/correctionsSection.ts'
import { deskSection } from './desk/deskSection.ts'
import { draftSection } from './draft/draftSection.ts'
import { growthSection } from './growth/growthSection.ts'
import { interactionsSection } from './interactions/interactionsSection.ts'
import { lighthouseSection } from './lighthouse/lighthouseSection.ts'
import { loadsSection } from './loads/loadsSection.ts'
import { benchDist, buildPages, probeScript, quotesScript } from './pages/buildPages.ts'
import { servePages } from './pages/servePages.ts'
import { type BenchContext, launchBrowser } from './session/benchContext.ts'
import { type BenchOptions, type Part, readBenchOptions } from './session/options.ts'
import { sizesSection } from './sizes.ts'
import { replaceSection } from './tables/replaceSection.ts'
import { traceSection } from './trace/traceSection.ts'

const readme = 'bench/README.md'
const options = readBenchOptions(process.argv.slice(2))

const comparesPages = options.parts.some((part) => !['growth', 'draft'].includes(part))
if (comparesPages) await buildPages()
const pages = {
  dateline: 'dist',
  timelinejs: `${benchDist}/timelinejs`,
  floor: `${benchDist}/floor`,
  bare: `${benchDist}/bare`,
}
const context: BenchContext = {
  browser: await launchBrowser(),
  server: await servePages(comparesPages ? pages : {}),
  scripts: [await quotesScript(), await probeScript()],
}
try {
  for (const part of options.parts) report(part, await sectionOf(part, options))
} finally {
  await context.browser.close()
  context.server.close()
}

function sectionOf(part: Part, { runs, profiles, subjects }: BenchOptions): Promise<string> {
  switch (part) {
    case 'sizes':
      return sizesSection()
    case 'loads':
      return loadsSection(context, runs, profiles, subjects)
    case 'interactions':
      return interactionsSection(context, runs, profiles, subjects)
    case 'trace':
      return traceSection(context, runs, profiles, subjects)
    case 'lighthouse':
      return lighthouseSection(runs)
    case 'growth':
      return growthSection(context.browser, runs)
    case 'draft':
      return draftSection(context.browser, process.env.DATELINE_CORPORA)
    case 'desk':
      return deskSection(context.browser, runs)
    case 'corrections':
      return correctionsSection(context.browser)
  }
}

function report(part: Part, section: string): void {
  const day = new Date().toISOString().slice(0, 10)
  const runs =
    part === 'sizes' ? '' : `, Chromium ${context.browser.version()}, ${cpus().length} processors, ${options.runs} runs`
  const text = `Measured on ${day}${runs}.\n\n${section}`
  console.log(`\n## ${part}\n\n${text}`)
  if (options.writes) writeFileSync(readme, replaceSection(readFileSync(readme, 'utf8'), part, text))
}
