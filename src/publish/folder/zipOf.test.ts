import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipOf } from './zipOf.ts'

const files = new Map<string, string | Uint8Array>([
  ['stories/one/index.html', '<p>é</p>'.repeat(100)],
  ['README.txt', 'Read me'],
  ['stories/one/picture.png', new Uint8Array([1, 2, 3])],
])

it('holds the files', () => {
  const unzipped = unzipSync(zipOf(files))
  expect(Object.keys(unzipped)).toEqual(['README.txt', 'stories/one/index.html', 'stories/one/picture.png'])
  expect(new TextDecoder().decode(unzipped['stories/one/index.html'])).toBe('<p>é</p>'.repeat(100))
  expect([...(unzipped['stories/one/picture.png'] ?? [])]).toEqual([1, 2, 3])
})

it('is the same for the same files, at any time and in any order', () => {
  const zone = process.env.TZ
  const zips = ['Asia/Tokyo', 'America/Los_Angeles'].map((other) => {
    process.env.TZ = other
    return zipOf(new Map([...files].reverse()))
  })
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  for (const zip of zips) expect(zip).toEqual(zipOf(files))
})
