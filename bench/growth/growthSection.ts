import { writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { buildShapes } from '../../e2e/shapes/buildShapes.ts'
import { clusteredShape } from '../../e2e/shapes/clusteredShape.ts'
import { readStoryFolder } from '../../scripts/still/readStoryFolder.ts'
import { storiesFolder } from '../../scripts/stories/storyIds.ts'
import { benchDist, probeScript, quotesScriptOf } from '../pages/buildPages.ts'
import { servePages } from '../pages/servePages.ts'
import { type Aim, aimCells, aimsHead } from '../tables/aim.ts'
import { formatAmount } from '../tables/comparison.ts'
import { markdownTable } from '../tables/markdownTable.ts'
import { growthPlot } from './growthPlot.ts'
import { type Grown, type GrowthFigures, growthFigures, measureGrowth, medians } from './measureGrowth.ts'

/** The numbers of statements of the invented stories. */
const sizes = [26, 250, 1000, 5000]

/**
 * The section of growth: the page of the first story and those of invented ones, on one site, each `runs` times. They take turns, so
 * that drift affects all alike. Draws `growth.svg`.
 */
export async function growthSection(browser: Browser, runs: number): Promise<string> {
  const first = await readStoryFolder(storiesFolder, 'raqqa-2016-11', console.error)
  if (first.kind === 'problems') throw new Error(first.lines.join('\n'))
  const folder = `${benchDist}/growth`
  const stories = await buildShapes(folder, sizes.map(clusteredShape), [first])
  const server = await servePages({ growth: folder })
  const probe = await probeScript()
  const pages = [first.story, ...stories.slice(0, -1)].map((story) => ({
    story,
    name: story === first.story ? 'Raqqa' : String(story.statements.length),
    site: { browser, server, scripts: [quotesScriptOf(story), probe] },
    taken: [] as GrowthFigures[],
  }))
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const { story, name, site, taken } of pages) {
        const figures = await measureGrowth(site, story)
        taken.push(figures)
        console.error(`growth, run ${run + 1} of ${runs}: ${name}: ${JSON.stringify(figures)}`)
      }
    }
  } finally {
    server.close()
  }
  const grown = pages.map(
    ({ story, name, taken }): Grown => ({
      name,
      statements: story.statements.length,
      figures: medians(taken),
    }),
  )
  writeFileSync('bench/growth.svg', growthPlot(grown))
  const table = markdownTable(
    ['statements', ...growthFigures.map(({ what, unit }) => (unit === 'ms' ? `${what}, ms` : what))],
    grown.map(({ name, figures }) => [name, ...growthFigures.map((figure) => cell(figure, figures, grown))]),
  )
  const aims = markdownTable(aimsHead, aimsOf(grown).map(aimCells))
  return [table, '![The figures by the number of statements, as multiples of the Raqqa page’s](growth.svg)', aims].join(
    '\n\n',
  )
}

type Figure = (typeof growthFigures)[number]

/** A figure, and how many times the first story’s it is. */
function cell({ id, unit }: Figure, figures: GrowthFigures, grown: readonly Grown[]): string {
  const value = figures[id]
  const times = timesFirst(id, figures, grown)
  return value === null
    ? 'not reached'
    : `${formatAmount(value, unit)}${times === null ? '' : ` (${times.toFixed(2)})`}`
}

function timesFirst(id: Figure['id'], figures: GrowthFigures, grown: readonly Grown[]): number | null {
  const [value, first] = [figures[id], grown[0]?.figures[id]]
  return value === null || first == null ? null : value / first
}

function aimsOf(grown: readonly Grown[]): readonly Aim[] {
  return growthFigures.flatMap(({ id, what, atMost }) => {
    if (atMost === null) return []
    const times = grown.map(({ figures }) => timesFirst(id, figures, grown))
    const measured = times.includes(null) ? null : Math.max(...times.map(Number))
    return [{ what: `${what}: of the Raqqa page’s, at any size`, atMost, unit: 'ratio', measured }]
  })
}
