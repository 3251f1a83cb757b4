import { describe, expect, it } from 'vitest'
import type { StoryFile } from '../../story/format/schema.ts'
import { ownFiles } from './ownFiles.ts'

const filesOf = (places: string, text: string) =>
  ownFiles({ id: 'one', places, sources: [{ text }, {}] } as unknown as StoryFile)

describe('where a story’s own files lie', () => {
  it('is in geo/ and its folder, or all in its folder', () => {
    expect(filesOf('../../geo/one.geojson', 'report.txt')).toEqual({
      story: 'stories/one/story.json',
      places: 'geo/one.geojson',
      still: 'geo/one.still.json',
      texts: new Map([['report.txt', 'stories/one/report.txt']]),
      pictures: new Map(),
      problems: [],
    })
    expect(filesOf('places.geojson?v=2', './texts/a%20report.txt')).toMatchObject({
      places: 'stories/one/places.geojson',
      still: 'stories/one/places.still.json',
      texts: new Map([['./texts/a%20report.txt', 'stories/one/texts/a report.txt']]),
    })
  })

  it.each([
    '../../element.txt',
    '../other/report.txt',
    '../../geo/other.geojson',
    '/stories/one/../../x.txt',
    'https://example.org/report.txt',
    '..%2fother%2freport.txt',
    'texts%2freport.txt',
    'texts%5creport.txt',
    'report%00.txt',
    '.hidden/report.txt',
    '%ff.txt',
  ])('is nowhere else: %s', (path) => {
    expect(filesOf('places.geojson', path).problems).toEqual([
      { path: 'sources[0].text', value: path, reason: "it should lie in 'stories/one/' or be 'geo/one.geojson'" },
    ])
  })

  it('is not where a page, a script or a compressed copy would be', () => {
    const texts = ['index.html', 'script.js', 'index.html.br', 'picture.png']
    expect(texts.flatMap((text) => filesOf('places.geojson', text).problems)).toHaveLength(texts.length)
    expect(['story.json', 'index.html'].flatMap((places) => filesOf(places, 'report.txt').problems)).toHaveLength(2)
  })

  it('is its folder for pictures too', () => {
    const file = {
      id: 'one',
      places: 'places.geojson',
      sources: [],
      statements: [{ pictures: [{ file: 'a%20photo.jpg' }] }],
    }
    expect(ownFiles(file as unknown as StoryFile)).toMatchObject({
      pictures: new Map([['a%20photo.jpg', 'stories/one/a photo.jpg']]),
      problems: [],
    })
    const elsewhere = { ...file, statements: [{ pictures: [{ file: '../other/photo.jpg' }] }] }
    expect(ownFiles(elsewhere as unknown as StoryFile).problems).toMatchObject([
      { path: 'statements[0].pictures[0].file' },
    ])
  })
})
