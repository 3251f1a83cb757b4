import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftLine } from '../../scripts/draft/draftLine.ts'
import { builtGazetteer } from '../../scripts/draft/gazetteerFile.ts'
import { readArticleLine } from '../../scripts/draft/readArticleLine.ts'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import { quantile } from '../statistics/summary.ts'
import { type Aim, aimCells, aimsHead } from '../tables/aim.ts'
import { formatAmount } from '../tables/comparison.ts'
import { markdownTable } from '../tables/markdownTable.ts'
import { draftOfRaqqa } from './draftOfRaqqa.ts'

/**
 * The section of drafts: loading the gazetteer and drafting in Node, the first story’s report drafted beside the story made by
 * hand, and, where `corpora` is a folder of annotated articles with its own `score.mjs`, what that says of their drafts.
 */
export async function draftSection(corpora: string | undefined): Promise<string> {
  await builtGazetteer()
  const before = process.memoryUsage()
  const gazetteer = await builtGazetteer()
  const { rss } = process.memoryUsage()
  const loadTimes: number[] = []
  for (let load = 0; load < loads; load += 1) loadTimes.push(await timeOfLoading())
  const loading = quantile(loadTimes, 0.5)
  const { times, scores } = corpora === undefined ? { times: [], scores: [] } : scored(corpora, gazetteer)
  const raqqa = draftOfRaqqa(gazetteer)
  const aims: readonly Aim[] = [
    { what: 'loading the gazetteer from disk', atMost: 1500, unit: 'ms', measured: loading },
    {
      what: 'drafting 1,000 words, median',
      atMost: 150,
      unit: 'ms',
      measured: quantile([...times, ...raqqa.times], 0.5),
    },
    { what: 'memory that loading takes', atMost: 250e6, unit: 'bytes', measured: Math.max(0, rss - before.rss) },
  ]
  return [
    markdownTable(aimsHead, aims.map(aimCells)),
    markdownTable(['the Raqqa report', 'drafted as by hand', 'not drafted', 'drafted alone'], raqqa.rows),
    ...scores.map(({ name, text }) => `${name}:\n\n${text.replace(/^/gm, '    ')}`),
  ].join('\n\n')
}

/** How often the gazetteer is loaded for the median. */
const loads = 5

async function timeOfLoading(): Promise<number> {
  const start = performance.now()
  await builtGazetteer()
  return performance.now() - start
}

/** Drafts every collection of a folder and has its scorer compare. `times` are milliseconds for 1,000 words, an article each. */
function scored(folder: string, gazetteer: Gazetteer) {
  const drafts = mkdtempSync(join(tmpdir(), 'dateline-drafts-'))
  const times: number[] = []
  const scores = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
      const drafted = lines.map((line, index) => {
        const { id, article } = readArticleLine(line, index + 1)
        const start = performance.now()
        const draft = JSON.stringify(draftLine(id, article, gazetteer))
        times.push(((performance.now() - start) * 1000) / Math.max(1, article.text.split(/\s+/).length))
        return draft
      })
      writeFileSync(join(drafts, name), drafted.join('\n'))
      const text = execFileSync('node', [join(folder, 'score.mjs'), join(folder, name), join(drafts, name)], {
        encoding: 'utf8',
      })
      console.error(`draft: ${name}, ${formatAmount(quantile(times, 0.5) ?? 0, 'ms')} ms for 1,000 words`)
      return { name, text: text.trim() }
    })
  rmSync(drafts, { recursive: true })
  return { times, scores }
}
