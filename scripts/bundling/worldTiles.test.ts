import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { worldTiles } from './worldTiles.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A page that asks for tiles with these bytes, as a folder. */
function pageWith(tiles: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tiles-'))
  folders.push(folder)
  const files = {
    'index.html': '<script type="module" src="/main.js"></script>',
    'main.js': "import { worldTiles } from 'virtual:world-tiles'\nconsole.log(worldTiles)",
    'public/geo/world.pmtiles': tiles,
    'public/geo/story.geojson': '{}',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const settingsFor = (root: string): InlineConfig => ({
  root,
  base: './',
  configFile: false,
  logLevel: 'silent',
  plugins: [worldTiles()],
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})

/** Where the tiles lie in what is built of such a page. */
async function builtTiles(tiles: string): Promise<{ readonly dist: string; readonly name: string }> {
  const root = pageWith(tiles)
  await build(settingsFor(root))
  const dist = join(root, 'dist')
  return { dist, name: readdirSync(join(dist, 'assets')).find((each) => each.endsWith('.pmtiles')) ?? '' }
}

describe('the world’s tiles', () => {
  it('are built with their hash in their name, whole, and not a second time without it', async () => {
    const { dist, name } = await builtTiles('tiles')
    expect(name).toMatch(/^world-[\w-]{8}\.pmtiles$/)
    expect(readFileSync(join(dist, 'assets', name), 'utf8')).toBe('tiles')
    expect(readdirSync(join(dist, 'geo'))).toEqual(['story.geojson'])
    expect((await builtTiles('other tiles')).name).not.toBe(name)
  })

  it('are found from where the script lies, so under any path', async () => {
    const { dist, name } = await builtTiles('tiles')
    const script = readdirSync(join(dist, 'assets')).find((each) => each.endsWith('.js')) ?? ''
    expect(readFileSync(join(dist, 'assets', script), 'utf8')).toMatch(
      new RegExp(`new URL\\(.${name}.,\\s*import\\.meta\\.url\\)`),
    )
  })

  it('are read from public/ in development', async () => {
    const server = await createServer(settingsFor(pageWith('tiles')))
    try {
      const { worldTiles: address } = await server.ssrLoadModule('virtual:world-tiles')
      expect(address).toBe('/geo/world.pmtiles')
    } finally {
      await server.close()
    }
  })
})
