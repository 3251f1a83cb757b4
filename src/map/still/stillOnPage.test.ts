import { expect, it } from 'vitest'
import type { StillExtract, StillGround } from '../ground/stillGround.ts'
import { gridAttribute, isOnPage, mergeLaterExtracts, stillOnPage } from './stillOnPage.ts'

const extract = (left: number, paths: StillExtract['paths'] = { land: 'M0 0' }): StillExtract => ({
  unitsPerWorld: 1024,
  origin: [left, 20],
  size: [30, 40],
  paths,
})
const name = { kind: 'town', name: 'Here', at: [[1, 2]], fromZoom: 3, rank: 1 } as const
const ground = (extracts: readonly StillExtract[], names: StillGround['names'] = []): StillGround => ({
  version: 1,
  extracts,
  names,
})

/** As much of a page as is asked for its extracts. */
const pageWith = (...grids: readonly string[]) =>
  ({
    querySelectorAll: () => grids.map((grid) => ({ getAttribute: () => grid })),
  }) as unknown as ParentNode

it('is known by what the page says of its extracts', () => {
  const page = stillOnPage(pageWith(gridAttribute(extract(1)), gridAttribute(extract(2))), [name])
  expect(page).toEqual(ground([extract(1, {}), extract(2, {})], [name]))
  expect(page?.extracts.every(isOnPage)).toBe(true)
  expect(stillOnPage(pageWith(), [name])).toBeNull()
})

it('gets the rest below it, and its names where the page has none in the language', () => {
  const page = ground([extract(2, {})], [name])
  const rest = ground([extract(1), extract(2)])
  expect(mergeLaterExtracts(page, rest).extracts).toEqual([extract(1), extract(2, {})])
  expect(mergeLaterExtracts(page, rest).names).toEqual([name])
  const other = { ...name, name: 'Ici' }
  expect(mergeLaterExtracts(page, { ...rest, names: [other] }).names).toEqual([other])
})
