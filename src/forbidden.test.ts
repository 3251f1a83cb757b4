import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('.', import.meta.url)

/** All code of src, tests too, by its path from there. */
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && path !== 'forbidden.test.ts')

const shipped = sources.filter((path) => !/\.test\.tsx?$|^testing\//.test(path))

/** Each line that matches, as "file:line: text". */
function linesWith(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    readFileSync(new URL(path, root), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )
}

it('every folder says what it is about, and no index.ts hides what it exports', () => {
  const nameless = /(^|\/)(utils?|helpers?|common|shared|types|hooks)\/|(^|\/)index\.tsx?$/
  expect(shipped.length).toBeGreaterThan(50)
  expect(sources.filter((path) => nameless.test(path))).toEqual([])
})

it('nothing is stored on the reader’s device: only the desk keeps what its editor makes', () => {
  const others = sources.filter((path) => !path.startsWith('desk/'))
  expect(linesWith(/localStorage|sessionStorage|indexedDB|document\.cookie|idb-keyval/, others)).toEqual([])
})

it('no text of a story becomes HTML', () => {
  const found = linesWith(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/, sources)
  // Tells React to leave what a prerendered page already has: nothing is written.
  const leaves = /^page\/Adopted\.tsx:\d+: dangerouslySetInnerHTML=\{\{ __html: '' \}\}$/
  expect(found.filter((line) => !leaves.test(line))).toEqual([])
})

it('no text becomes a script', () => {
  const made =
    /\beval\(|new Function\(|createElement\(\s*['"`]script|importScripts|set(?:Timeout|Interval)\(\s*['"`]|javascript:/
  // Tests of hostile stories name what they refuse.
  expect(linesWith(made, shipped)).toEqual([])
})

it('no reader’s page drafts', () => {
  const pages = shipped.filter((path) => !/^(?:draft|desk)\//.test(path))
  expect(linesWith(/from '[^']*\/(?:draft|desk)\//, pages)).toEqual([])
})

it('no reader’s page publishes', () => {
  const pages = shipped.filter((path) => !/^(publish|desk)\//.test(path))
  expect(linesWith(/from '[^']*\/publish\//, pages)).toEqual([])
})

it('no code knows a story: Raqqa stands in tests alone', () => {
  expect(linesWith(/raqqa/i, shipped)).toEqual([])
})
