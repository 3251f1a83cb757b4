import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** One import of a file: of a path from src/ (`story/day.ts`) or a package, and whether only of types. */
type Import = { readonly target: string; readonly isOwn: boolean; readonly isTypeOnly: boolean }

type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly Import[] }

/** What may import what: each line only from the lines above it and, itself aside, not from its own. */
const layers = [
  ['story'],
  ['wording'],
  ['store'],
  ['page'],
  ['side'],
  ['map', 'timeline', 'quotes', 'embed', 'article'],
  ['app'],
  ['editor'],
  ['main.tsx', 'server.tsx', 'element.ts'],
]

const root = new URL('.', import.meta.url)

const sources: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && path !== 'layering.test.ts')
  .map((path) => {
    const text = readFileSync(new URL(path, root), 'utf8')
    return { path, text, imports: importsIn(text, posix.dirname(path)) }
  })

/** What is shipped: neither tests nor the stories that they are about. */
const shipped = sources.filter(({ path }) => !/\.test\.tsx?$|^testing\//.test(path))

/** What a file of a folder imports and re-exports, statically and dynamically. */
function importsIn(text: string, folder: string): readonly Import[] {
  const statements = /^(?:import|export)\s+((?:type\s)?[\w*${},\s]*?)\s*from\s*'([^']+)'/gm
  const bare = /^import\s+()'([^']+)'/gm
  const dynamic = /\bimport\(()\s*'([^']+)'/g
  return [statements, bare, dynamic]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, names = '', name = '']) => {
      const isOwn = name.startsWith('.')
      return {
        target: isOwn ? posix.join(folder, name) : name,
        isOwn,
        isTypeOnly: isTypeOnly(names),
      }
    })
}

function isTypeOnly(names: string): boolean {
  if (names.startsWith('type ')) return true
  const braced = /^\{(.*)\}$/s.exec(names.trim())?.[1]
  const list = braced?.split(',').filter((name) => name.trim() !== '') ?? []
  return list.length > 0 && list.every((name) => name.trim().startsWith('type '))
}

/** The part of the house that a path is in: its folder, or itself in src/. */
function partOf(path: string): string {
  return path.split('/')[0] ?? path
}

function layerOf(path: string): number {
  return layers.findIndex((parts) => parts.includes(partOf(path)))
}

/** Each import that a rule forbids, as "file: what it imports". */
function importsThat(
  forbids: (imported: Import, file: SourceFile) => boolean,
  files: readonly SourceFile[] = shipped,
): readonly string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((imported) => forbids(imported, file))
      .map(({ target }) => `${file.path}: imports ${target}`),
  )
}

/** Each line that matches, as "file:line: what stands there". */
function linesWith(pattern: RegExp, files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )
}

const isPackage = (target: string, name: string) => target === name || target.startsWith(`${name}/`)

it('this test sees every kind of import', () => {
  const text = [
    "import './a.css'",
    "import { type A, b } from '../story/b.ts'",
    "import {\n  type C,\n  type D,\n} from './c.ts'",
    "import type { E } from 'geojson'",
    "export type { F } from './f.ts'",
    "export * from './g.ts'",
    "const h = await import('./h.ts')",
  ].join('\n')
  expect(importsIn(text, 'map')).toEqual(
    expect.arrayContaining([
      { target: 'map/a.css', isOwn: true, isTypeOnly: false },
      { target: 'story/b.ts', isOwn: true, isTypeOnly: false },
      { target: 'map/c.ts', isOwn: true, isTypeOnly: true },
      { target: 'geojson', isOwn: false, isTypeOnly: true },
      { target: 'map/f.ts', isOwn: true, isTypeOnly: true },
      { target: 'map/g.ts', isOwn: true, isTypeOnly: false },
      { target: 'map/h.ts', isOwn: true, isTypeOnly: false },
    ]),
  )
  expect(importsIn(text, 'map')).toHaveLength(7)
  expect(shipped.length).toBeGreaterThan(50)
})

describe('imports run one way', () => {
  it('every file is in a part of the house that has a place in the order', () => {
    expect(shipped.filter(({ path }) => layerOf(path) === -1).map(({ path }) => path)).toEqual([])
  })

  it('story ← wording ← store ← page ← side ← map | timeline | quotes ← app ← main, panels never one another', () => {
    expect(
      importsThat(
        ({ target, isOwn }, { path }) =>
          isOwn && partOf(target) !== partOf(path) && layerOf(target) >= layerOf(path),
      ),
    ).toEqual([])
  })

  it.each(['embed', 'article'])('%s imports no more than types from the rest', (part) => {
    expect(
      importsThat(
        ({ target, isOwn, isTypeOnly }, { path }) =>
          partOf(path) === part && !isTypeOnly && !(isOwn && partOf(target) === part),
      ),
    ).toEqual([])
  })

  it('every import of our own names a file that is there, with its ending', () => {
    expect(importsThat(({ target, isOwn }) => isOwn && !/\.(tsx?|css)$/.test(target))).toEqual([])
  })
})

describe('packages stay where they belong', () => {
  it('story is pure: no React, no DOM, no store, no map, no Node', () => {
    const impure = /react|dom\b|zustand|maplibre|^node:/
    expect(
      importsThat(({ target, isOwn }, { path }) => partOf(path) === 'story' && !isOwn && impure.test(target)),
    ).toEqual([])
  })

  it('only src/store imports zustand', () => {
    expect(
      importsThat(({ target }, { path }) => isPackage(target, 'zustand') && partOf(path) !== 'store'),
    ).toEqual([])
  })

  it('only src/map/live/liveMap.ts imports maplibre-gl, mapStyle.ts and namesInTiles.ts beside it its types', () => {
    expect(
      importsThat(
        ({ target, isTypeOnly }, { path }) =>
          isPackage(target, 'maplibre-gl') &&
          path !== 'map/live/liveMap.ts' &&
          !(['map/live/mapStyle.ts', 'map/live/namesInTiles.ts'].includes(path) && isTypeOnly),
      ),
    ).toEqual([])
  })
})

describe('what stands nowhere', () => {
  it('no folder without a noun, and no index.ts', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|shared|types|hooks)\/|(^|\/)index\.tsx?$/
    expect(sources.map(({ path }) => path).filter((path) => nameless.test(path))).toEqual([])
  })

  it('nothing is kept on the reader’s device', () => {
    expect(linesWith(/localStorage|sessionStorage|indexedDB|document\.cookie/, sources)).toEqual([])
  })

  it('nothing of a story becomes HTML', () => {
    const found = linesWith(
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
      sources,
    )
    // What a prerendered page has already is left as it is: nothing is written.
    const leaves = /^page\/Adopted\.tsx:\d+: dangerouslySetInnerHTML=\{\{ __html: '' \}\}$/
    expect(found.filter((line) => !leaves.test(line))).toEqual([])
  })

  it('the code knows nothing about Raqqa', () => {
    expect(linesWith(/raqqa/i, shipped)).toEqual([])
  })
})
