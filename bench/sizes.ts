import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { storyAt } from '../scripts/stories/checkStory.ts'
import { openTiles } from '../scripts/tiles/openTiles.ts'
import type { Size } from '../src/map/projection/camera.ts'
import { worldX, worldY } from '../src/map/projection/mercator.ts'
import { farLabel } from '../src/map/scene/farLabel.ts'
import { firstCamera } from '../src/map/scene/firstView.ts'
import { tilesIn, unitsPerWorld } from '../src/publish/tiles/tileFeatures.ts'
import { pageEnglish } from '../src/wording/pageEnglish.ts'
import { formatAmount } from './tables/comparison.ts'
import { markdownTable } from './tables/markdownTable.ts'

type Row = { readonly what: string; readonly bytes: number; readonly gzip?: number }

const labels = farLabel(pageEnglish)

/** The map’s frames on a phone and on a wide page, in CSS pixels. */
const frames: readonly (readonly [width: number, frame: Size])[] = [
  [375, { width: 375, height: 352 }],
  [1280, { width: 698, height: 375 }],
]

/**
 * The bytes that a reader’s browser fetches of the built page: its files, the still maps, and the tiles of the first
 * view.
 */
export async function sizesSection(): Promise<string> {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(^|\/)index\.html$/.test(path),
  )
  const rows: readonly Row[] = [
    ...pages.map((path) => fileRow(join('dist', path), `the page ${path}`)),
    ...assets(/^index-.*\.js$/, 'the page’s script'),
    ...assets(/^raqqa-2016-11-.*\.css$/, 'the page’s style'),
    ...assets(/-later-.*\.json$/, 'the rest of the still map, when idle'),
    ...assets(/\.woff2$/, 'a font, when idle'),
    ...assets(/^startLiveMap-.*\.js$/, 'the live map’s script'),
    ...assets(/^maplibre-gl-worker-.*\.js$/, 'the live map’s worker'),
    ...assets(/^startLiveMap-.*\.css$/, 'the live map’s style'),
    ...readdirSync('dist/geo')
      .filter((name) => name.endsWith('.still.json'))
      .map((name) => fileRow(join('dist/geo', name), `still map ${name}`)),
    { what: 'world.pmtiles, whole', bytes: statSync('public/geo/world.pmtiles').size },
    ...(await firstViewRows()),
  ]
  return markdownTable(
    ['what', 'bytes', 'gzip'],
    rows.map(({ what, bytes, gzip }) => [
      what,
      formatAmount(bytes, 'bytes'),
      gzip === undefined ? '' : formatAmount(gzip, 'bytes'),
    ]),
  )
}

function assets(pattern: RegExp, what: string): readonly Row[] {
  return readdirSync('dist/assets')
    .filter((name) => pattern.test(name))
    .map((name) => fileRow(join('dist/assets', name), what))
}

function fileRow(path: string, what: string): Row {
  const bytes = readFileSync(path)
  return { what, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
}

/** The sizes of the tiles of the first view, gzipped as they are stored. */
async function firstViewRows(): Promise<readonly Row[]> {
  const story = await storyAt('public/stories/raqqa-2016-11')
  const tiles = openTiles('public/geo/world.pmtiles')
  const found: Row[] = []
  for (const [page, frame] of frames) {
    const { center, zoom } = firstCamera(story, frame, labels)
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
