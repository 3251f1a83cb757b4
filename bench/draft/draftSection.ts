import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { draftLine } from '../../scripts/draft/draftLine.ts'
import { builtGazetteer } from '../../scripts/draft/gazetteerFile.ts'
import { readArticleLine } from '../../scripts/draft/readArticleLine.ts'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import { draftStory } from '../../src/draft/story/draftStory.ts'
import { quantile } from '../statistics/summary.ts'
import { type Aim, aimCells, aimsHead } from '../tables/aim.ts'
import { formatAmount } from '../tables/comparison.ts'
import { markdownTable } from '../tables/markdownTable.ts'
import { measureInWorker } from './measureInWorker.ts'
import { raqqaReport, scoreOfRaqqa } from './scoreOfRaqqa.ts'

/**
 * The section of drafts: loading the gazetteer and drafting in Node and in a browser’s worker, the first story’s report scored by
 * our own gold, and, where `corpora` is a folder of annotated articles with its own `score.mjs`, what that says of their drafts.
 */
export async function draftSection(browser: Browser, corpora: string | undefined): Promise<string> {
  await builtGazetteer()
  const before = process.memoryUsage()
  const gazetteer = await builtGazetteer()
  const { rss } = process.memoryUsage()
  const loadTimes: number[] = []
  for (let load = 0; load < loads; load += 1) loadTimes.push(await timeOfLoading())
  const { text, published, publisher = '' } = raqqaReport
  const worker = await measureInWorker(browser, { text, published: published ?? '', publisher, times: draftTimes })
  const { times, scores } = corpora === undefined ? { times: [], scores: [] } : scored(corpora, gazetteer)
  const loading = { atMost: 1500, unit: 'ms' } as const
  const drafting = { atMost: 150, unit: 'ms' } as const
  const memory = { atMost: 250e6, unit: 'bytes' } as const
  const aims: readonly Aim[] = [
    { ...loading, what: 'Node: loading the gazetteer from disk', measured: quantile(loadTimes, 0.5) },
    {
      ...drafting,
      what: 'Node: drafting 1,000 words',
      measured: quantile([...times, ...timesOfReport(gazetteer)], 0.5),
    },
    { ...memory, what: 'Node: memory that loading takes', measured: Math.max(0, rss - before.rss) },
    { ...loading, what: 'worker: loading the gazetteer, from a server on this machine', measured: worker.loading },
    { ...drafting, what: 'worker: drafting 1,000 words', measured: worker.drafting },
    { ...memory, what: 'worker: memory that the browser grows by', measured: worker.bytes },
  ]
  return [
    markdownTable(aimsHead, aims.map(aimCells)),
    markdownTable(['the Raqqa report', 'right', 'not drafted', 'drafted alone'], scoreOfRaqqa(gazetteer)),
    ...scores.map(({ name, text }) => `${name}:\n\n${text.replace(/^/gm, '    ')}`),
  ].join('\n\n')
}

/** How often the first story’s report is drafted for the median. */
const draftTimes = 11

/** Milliseconds for 1,000 words of the first story’s report, drafted so many times. */
function timesOfReport(gazetteer: Gazetteer): readonly number[] {
  const words = raqqaReport.text.split(/\s+/).length
  return Array.from({ length: draftTimes }, () => {
    const start = performance.now()
    draftStory(raqqaReport, gazetteer)
    return ((performance.now() - start) * 1000) / words
  })
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
