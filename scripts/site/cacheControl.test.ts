import { expect, it } from 'vitest'
import { cacheControl } from './cacheControl.ts'

it('what has a hash is kept for a year, all else is asked for again each time', () => {
  const kept = ['assets/index-Ab12-_cd.js', '/assets/world-Ab12-_cd.pmtiles']
  const askedFor = [
    'index.html',
    'stories/one/index.html',
    'stories/one/story.json',
    'geo/one.still.json',
    'element.js',
    'stories/assets/story.json',
  ]
  expect([...new Set(kept.map(cacheControl))]).toEqual(['public, max-age=31536000, immutable'])
  expect([...new Set(askedFor.map(cacheControl))]).toEqual(['no-cache'])
})
