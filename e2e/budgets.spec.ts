import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from './drivers/dateline.ts'

/** What of the built folder a reader’s browser asks for, gzipped, in bytes: https://datatracker.ietf.org/doc/html/rfc1952 */
function weight(...files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join('dist', file)), { level: 9 }).length, 0)
}

/** The assets with such names; there must be some. */
function assets(pattern: RegExp): readonly string[] {
  const found = readdirSync('dist/assets').filter((name) => pattern.test(name))
  expect(found.length, String(pattern)).toBeGreaterThan(0)
  return found.map((name) => `assets/${name}`)
}

/** What a page names: its stylesheets and scripts, and what these scripts load with them. */
function named(page: string): { readonly styles: readonly string[]; readonly scripts: readonly string[] } {
  const html = readFileSync(join('dist', page), 'utf8')
  const styles = [...html.matchAll(/<link rel="stylesheet" href="(?:\.\.?\/)*([^"]+)"/g)]
  const scripts = [...html.matchAll(/(?:src|rel="modulepreload" href)="(?:\.\.?\/)*([^"]+\.js)"/g)]
  return {
    styles: styles.map(([, file = '']) => file),
    scripts: withImports(scripts.map(([, file = '']) => file)),
  }
}

/** Scripts and all that they import at once, not later. */
function withImports(scripts: readonly string[]): readonly string[] {
  const all = new Set(scripts)
  for (const script of all) {
    const text = readFileSync(join('dist', script), 'utf8')
    for (const [, name] of text.matchAll(/(?:^|[;}])import(?:[\w*{}$,\s]+from)?"\.\/([^"]+\.js)"/g))
      all.add(`assets/${name}`)
  }
  return [...all]
}

for (const page of ['index.html', 'stories/raqqa-2016-11/index.html']) {
  test(`${page} keeps its budgets`, () => {
    const { styles, scripts } = named(page)
    expect(styles).toHaveLength(1)
    expect(scripts.length).toBeGreaterThan(0)
    expect(weight(page), 'HTML, with the first style, still map, quotes and JSON-LD').toBeLessThanOrEqual(72_500)
    expect(weight(...styles), 'CSS of the whole page').toBeLessThanOrEqual(17_000)
    expect(weight(...scripts), 'script until the page is interactive').toBeLessThanOrEqual(112_400)
  })
}

test('the map engine, its worker and its style keep their budget', () => {
  const engine = withImports(assets(/^startLiveMap-.*\.js$/)).filter((file) => !/index-/.test(file))
  const others = assets(/^(maplibre-gl-worker-.*\.js|startLiveMap-.*\.css)$/)
  expect(weight(...engine, ...others)).toBeLessThanOrEqual(480_000)
})

test('the script for news pages keeps its budget', () => {
  expect(weight('element.js')).toBeLessThan(3000)
})
