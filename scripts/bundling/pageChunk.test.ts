import { expect, it } from 'vitest'
import { pageChunk } from './pageChunk.ts'

const turf = '/node_modules/@turf'

/** What imports each module of a small page: its map asks Turf for a distance at once, its reading clips a box later. */
const importers: Readonly<Record<string, readonly string[]>> = {
  'main.ts': [],
  'map.ts': ['main.ts'],
  'reading.ts': [],
  [`${turf}/turf/index.js`]: ['map.ts', 'reading.ts'],
  [`${turf}/distance/index.js`]: [`${turf}/turf/index.js`],
  [`${turf}/bbox-clip/index.js`]: [`${turf}/turf/index.js`],
}

const modules = {
  getModuleInfo: (id: string) => ({ isEntry: id === 'main.ts', importers: importers[id] ?? [] }),
}

it.each([
  ['main.ts', 'page'],
  ['map.ts', 'page'],
  ['reading.ts', null],
  [`${turf}/turf/index.js`, 'page'],
  [`${turf}/bbox-clip/index.js`, null],
])('%s is in the chunk %s', (id, chunk) => {
  expect(pageChunk(id, modules)).toBe(chunk)
})

it('comes to an end where modules import one another', () => {
  const circle = { getModuleInfo: (id: string) => ({ isEntry: false, importers: [id === 'a' ? 'b' : 'a'] }) }
  expect(pageChunk('a', circle)).toBeNull()
})
