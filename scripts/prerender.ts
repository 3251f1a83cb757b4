/**
 * Writes the page of every story in `public/stories/` into the built folder, complete before any script:
 * `stories/ID/index.html`, and the first story’s as `index.html`. Part of `npm run build`.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { firstStory } from '../src/app/options.ts'
import { readStillGround } from '../src/map/stillGround.ts'
import type * as Server from '../src/server.tsx'
import { stillFile } from '../src/story/stillFile.ts'
import { wordingIn } from '../src/wording/wording.ts'
import { unseenAtFirst } from './prerender/firstExtracts.ts'
import { labelSizes } from './prerender/labelSizes.ts'
import { leanNames } from './prerender/leanNames.ts'
import { liftStyles } from './prerender/liftStyles.ts'
import { narrowingRules } from './prerender/narrowingRules.ts'
import { storyPage } from './prerender/storyPage.ts'
import { openTextWidths } from './prerender/textWidths.ts'
import { storyAt } from './still/storyAt.ts'

const folder = 'dist'
const [{ firstPictures, renderStory }, width] = await Promise.all([server(), openTextWidths()])
const page = readFileSync(join(folder, 'index.html'), 'utf8')
const [script, style] = [
  assetIn(page, /src="\.\/(assets\/[^"]+\.js)"/),
  assetIn(page, /href="\.\/(assets\/[^"]+\.css)"/),
]
const sharedCss = readFileSync(join(folder, style), 'utf8')

for (const id of readdirSync('public/stories')) await writePages(id)

async function writePages(id: string): Promise<void> {
  const at = join('public/stories', id)
  const story = await storyAt(at)
  const still = join(at, stillFile(story.placesFile))
  const ground = readStillGround(JSON.parse(readFileSync(still, 'utf8')))
  if (ground === null) throw new Error(`${still} is not a still map: run npm run still -- ${id}`)
  const pictures = firstPictures(story, ground, {
    label: labelSizes(story, wordingIn(story.lang), width),
    perEm: (text) => width(text, { family: 'sans', weight: 400, size: 1 }),
  })
  const unseen = unseenAtFirst(ground, pictures)
  const later =
    unseen === 0
      ? null
      : hashed(
          `${id}-later`,
          'json',
          JSON.stringify({ ...ground, extracts: ground.extracts.slice(0, unseen), names: [] }),
        )
  const atFirst = { ...ground, extracts: ground.extracts.slice(unseen) }
  const steps = await renderStory(story, atFirst, pictures)
  const { html, css } = liftStyles(steps)
  const data = {
    address: `stories/${story.id}/story.json`,
    story,
    names: leanNames(ground.names, story.lang),
    later,
  }
  const sheet = hashed(id, 'css', `${sharedCss}\n${css}\n${narrowingRules(story)}`)
  const write = (path: string, root: string) => {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(
      join(folder, path, 'index.html'),
      storyPage({ data, head: [], body: html, style: root + sheet, script: root + script }),
    )
  }
  write(join('stories', id), '../../')
  if (id === firstStory) write('.', './')
}

/** The part of the app that writes pages, built for Node with the names of classes that the page has. */
async function server(): Promise<typeof Server> {
  const out = resolve('node_modules/.dateline-server')
  await build({ build: { ssr: 'src/server.tsx', outDir: out, emptyOutDir: true }, logLevel: 'warn' })
  const module: typeof Server = await import(pathToFileURL(join(out, 'server.js')).href)
  rmSync(out, { recursive: true })
  return module
}

function hashed(name: string, ending: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  const path = `assets/${name}-${hash}.${ending}`
  writeFileSync(join(folder, path), text)
  return path
}

function assetIn(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1]
  if (found === undefined) throw new Error(`the built page has nothing like ${pattern}`)
  return found
}
