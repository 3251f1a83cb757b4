import { afterAll, expect, it } from 'vitest'
import { storedObjects } from './storedObjects.ts'
import { smallTrialSite } from './trialSite.ts'

const { folder, remove } = await smallTrialSite()

afterAll(remove)

it('stores what has a hash first, then data, then pages', () => {
  const keys = storedObjects(folder).map(({ key }) => key)
  const kinds = keys.map((key) => (key.startsWith('assets/') ? 'asset' : key.includes('.html') ? 'page' : 'data'))
  expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual(['asset', 'data', 'page'])
})

it('stores every text in three forms, and what has no compressed copy as it is', () => {
  const rows = storedObjects(folder).map(({ key, file, contentEncoding }) => [key, file, contentEncoding])
  expect(rows).toContainEqual(['index.html.br', 'index.html.br', 'br'])
  expect(rows).toContainEqual(['index.html.gz', 'index.html.gz', 'gzip'])
  expect(rows).toContainEqual(['index.html', 'index.html', null])
  expect(rows).toContainEqual(['404.html.br', '404.html', null])
  expect(rows.filter(([key]) => String(key).includes('.pmtiles'))).toHaveLength(1)
})

it('stores nothing that is hidden', () => {
  expect(storedObjects(folder).filter(({ key }) => /(^|\/)\./.test(key))).toEqual([])
})
