/**
 * What a reader’s browser fetches, in bytes: the built page’s files, the still maps, and the tiles of the first
 * view. Run with `npm run bench`; it builds first. Prints a Markdown table, which stands in bench/README.md.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { storyAt } from '../scripts/still/storyAt.ts'
import { openTiles, tilesIn, unitsPerWorld } from '../scripts/still/tileFeatures.ts'
import type { Size } from '../src/map/camera.ts'
import { firstCamera } from '../src/map/firstView.ts'
import { worldX, worldY } from '../src/map/mercator.ts'

type Row = { readonly what: string; readonly bytes: number; readonly gzip?: number }

if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run npm run build first')

const distance = (kilometres: number) => `${Math.round(kilometres).toLocaleString('en-GB')} km`

/** The map’s frames on a phone and on a wide page, in CSS pixels. */
const frames: readonly (readonly [width: number, frame: Size])[] = [
  [375, { width: 375, height: 352 }],
  [1280, { width: 698, height: 375 }],
]

const rows: Row[] = [
  ...assets(/^index-.*\.js$/, 'the page’s script'),
  ...assets(/^index-.*\.css$/, 'the page’s style'),
  ...assets(/^startLiveMap-.*\.js$/, 'the live map’s script'),
  ...assets(/^maplibre-gl-worker-.*\.js$/, 'the live map’s worker'),
  ...assets(/^startLiveMap-.*\.css$/, 'the live map’s style'),
  ...readdirSync('dist/geo')
    .filter((name) => name.endsWith('.still.json'))
    .map((name) => fileRow(join('dist/geo', name), `still map ${name}`)),
  { what: 'world.pmtiles, whole', bytes: statSync('public/geo/world.pmtiles').size },
  ...(await firstViewRows()),
]
for (const { what, bytes, gzip } of rows)
  console.log(`| ${what} | ${kilobytes(bytes)} | ${gzip === undefined ? '' : kilobytes(gzip)} |`)

function assets(pattern: RegExp, what: string): readonly Row[] {
  return readdirSync('dist/assets')
    .filter((name) => pattern.test(name))
    .map((name) => fileRow(join('dist/assets', name), what))
}

function fileRow(path: string, what: string): Row {
  const bytes = readFileSync(path)
  return { what, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
}

/** The tiles of the first view, as they are stored: gzipped. */
async function firstViewRows(): Promise<readonly Row[]> {
  const story = await storyAt('public/stories/raqqa-2016-11')
  const tiles = openTiles('public/geo/world.pmtiles')
  const found: Row[] = []
  for (const [page, frame] of frames) {
    const { center, zoom } = firstCamera(story, frame, distance)
    const perPixel = unitsPerWorld / (512 * 2 ** zoom)
    const [x, y] = [worldX(center[0]) * unitsPerWorld, worldY(center[1]) * unitsPerWorld]
    const [halfWidth, halfHeight] = [(frame.width / 2) * perPixel, (frame.height / 2) * perPixel]
    const wanted = tilesIn([x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight], Math.floor(zoom))
    let bytes = 0
    for (const tile of wanted) {
      const data = await tiles.getZxy(tile.z, tile.x, tile.y)
      if (data !== undefined) bytes += gzipSync(new Uint8Array(data.data), { level: 9 }).length
    }
    found.push({
      what: `${wanted.length} tiles of the first view on a page ${page} px wide`,
      bytes,
      gzip: bytes,
    })
  }
  return found
}

function kilobytes(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(2)} MB` : `${(bytes / 1000).toFixed(1)} kB`
}
