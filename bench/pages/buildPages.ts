import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'
import { storyAt } from '../../scripts/stories/checkStory.ts'
import type { Story } from '../../src/story/story.ts'
import type { QuotesByPlace } from '../probe/quotesByPlace.ts'
import { timelineOf } from '../timelinejs/timelineOf.ts'
import { barePage } from './barePage.ts'
import { buildFloor } from './buildFloor.ts'

/** The folder of the built peer, floor and bare page. */
export const benchDist = 'bench/dist'

/** Builds Dateline as published, the peer, the floor and the bare page. */
export async function buildPages(): Promise<void> {
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  rmSync(benchDist, { recursive: true, force: true })
  await mkdir(benchDist, { recursive: true })
  await buildFloor(`${benchDist}/floor`)
  await writeTimeline(`${benchDist}/timelinejs`)
  await mkdir(`${benchDist}/bare`)
  await writeFile(`${benchDist}/bare/index.html`, barePage(await readFile('dist/index.html', 'utf8')))
}

/**
 * Writes the peer: TimelineJS as its package ships it, the article as its JSON, and a page as its documentation shows
 * it. Without fonts: TimelineJS’s own come from another host, which would only slow it down.
 */
async function writeTimeline(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const shipped = resolve(dirname(fileURLToPath(import.meta.url)), '../../node_modules/@knight-lab/timelinejs/dist')
  await cp(shipped, `${folder}/package`, { recursive: true })
  const article = timelineOf(await storyAt('public/stories/raqqa-2016-11'))
  await writeFile(`${folder}/article.json`, JSON.stringify(article))
  await copyFile('bench/timelinejs/index.html', `${folder}/index.html`)
}

/** A script that gives the probe the ids of the first story’s quotes about, or made at, each place. */
export async function quotesScript(): Promise<string> {
  return quotesScriptOf(await storyAt('public/stories/raqqa-2016-11'))
}

/** The same for any story. */
export function quotesScriptOf({ places, statements }: Pick<Story, 'places' | 'statements'>): string {
  const quotes: QuotesByPlace = Object.fromEntries(
    places.map(({ id }) => [
      id,
      statements.filter(({ about, said }) => about.includes(id) || said.at === id).map((statement) => statement.id),
    ]),
  )
  return `window.quotesByPlace = ${JSON.stringify(quotes)}`
}

/** The probe as one classic script, which runs in a page before its own scripts. */
export async function probeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: 'bench/probe/probe.ts', formats: ['iife'], name: 'benchProbe' },
    },
  })
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []))
  const script = output.find((file): file is Rollup.OutputChunk => file.type === 'chunk')
  if (script === undefined) throw new Error('the probe was not built')
  return script.code
}
