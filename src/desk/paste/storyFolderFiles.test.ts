import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { storyFilesFixture } from '../../testing/storyFixture.ts'
import { folderFiles, storyAmong, zipFiles } from './storyFolderFiles.ts'

const { story, places, texts } = storyFilesFixture({
  source: { text: 'It was said.' },
  statements: [{ evidence: { source: 'report', exact: 'said' } }],
})
const report = texts.get('report.txt') ?? 'It was said.'

/** The fixture as files in a folder. */
const files = {
  'stories/fixture/story.json': JSON.stringify(story),
  'stories/fixture/places.geojson': JSON.stringify(places),
  'stories/fixture/report.txt': report,
}

function zipOf(entries: Readonly<Record<string, string>>): File {
  const bytes = Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)]))
  return new File([zipSync(bytes)], 'story.zip')
}

const blobsOf = (entries: Readonly<Record<string, string>>) =>
  new Map(Object.entries(entries).map(([path, text]) => [path, new Blob([text])]))

/** A file that nobody may read. */
function unreadable(size: number): Blob {
  const blob = Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('it was read')) })
  return Object.defineProperty(blob, 'size', { value: size })
}

describe('a zip', () => {
  it('opens as the story in it', async () => {
    const opened = await storyAmong(await zipFiles(zipOf(files)))
    expect(opened).toMatchObject({ kind: 'project', project: { story, texts: { 'report.txt': report } } })
  })

  it('that is larger than any may be is refused before it is read', async () => {
    const large = Object.assign(unreadable(60_000_001), { name: 'story.zip' }) as File
    await expect(zipFiles(large)).rejects.toThrow('it has 60.1 MB, and the most is 60 MB')
  })

  it.each(['nowhere/../../story.json', 'C:\\story.json'])('that names %s is refused', async (path) => {
    await expect(zipFiles(zipOf({ ...files, [path]: '{}' }))).rejects.toThrow('it names a file outside itself')
  })

  it('that is no zip is refused', async () => {
    await expect(zipFiles(new File(['hello'], 'story.zip'))).rejects.toThrow('it is no zip that can be read')
  })
})

describe('a folder', () => {
  it('opens as the story in it, with places that lie elsewhere found by their name', async () => {
    const moved = { ...(story as object), places: '../../geo/fixture.geojson' }
    const opened = await storyAmong(
      folderFiles([
        new File([JSON.stringify(moved)], 'story.json'),
        new File([JSON.stringify(places)], 'fixture.geojson'),
        new File([report], 'report.txt'),
      ]),
    )
    expect(opened.kind).toBe('project')
  })

  it('without a story is refused', async () => {
    expect(await storyAmong(new Map())).toEqual({ kind: 'refused', reasons: ['no story.json is in it'] })
  })

  it('is read as far as the story names its files, whatever else lies in it', async () => {
    const others = Array.from({ length: 100_000 }, (_, index) => [`others/${index}.bin`, unreadable(1e9)] as const)
    const opened = await storyAmong(new Map([...others, ...blobsOf(files)]))
    expect(opened.kind).toBe('project')
  })

  it('whose name or files have what addresses escape opens', async () => {
    const named = Object.entries(files).map(([path, text]) => [path.replace('fixture', '50% done?#'), text] as const)
    expect((await storyAmong(blobsOf(Object.fromEntries(named)))).kind).toBe('project')
  })

  it.each(['%ff.geojson', 'http://[', '//', '', '../..'])('whose places lie at %j is refused', async (address) => {
    const moved = { ...(story as object), places: address }
    const opened = await storyAmong(blobsOf({ ...files, 'stories/fixture/story.json': JSON.stringify(moved) }))
    expect(opened.kind).toBe('refused')
  })

  it('with a file that is too large is refused before it is read', async () => {
    const paths = ['stories/fixture/story.json', 'stories/fixture/places.geojson']
    for (const path of paths) {
      const opened = await storyAmong(new Map([...blobsOf(files), [path, unreadable(20_000_001)]]))
      expect(opened).toEqual({
        kind: 'refused',
        reasons: [expect.stringContaining('it has 20.1 MB, and the most is 20 MB')],
      })
    }
  })
})

describe('a story’s pictures', () => {
  const png = (width: number, height: number) => {
    const bytes = new Uint8Array(33)
    bytes.set(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    new DataView(bytes.buffer).setUint32(16, width)
    new DataView(bytes.buffer).setUint32(20, height)
    return new Blob([bytes])
  }
  const pictured = (...names: readonly string[]) => {
    const { statements, ...rest } = story as { readonly statements: readonly object[] }
    const pictures = names.map((file) => ({ file, alt: 'A bridge', credit: 'Nobody' }))
    const [first, ...others] = statements
    return blobsOf({
      ...files,
      'stories/fixture/story.json': JSON.stringify({ ...rest, statements: [{ ...first, pictures }, ...others] }),
    })
  }

  it('open with it', async () => {
    const opened = await storyAmong(new Map([...pictured('a.png'), ['stories/fixture/a.png', png(8, 5)]]))
    expect(opened.kind === 'project' && Object.keys(opened.project.pictures)).toEqual(['a.png'])
  })

  it('that no browser should decode keep it from opening, and each is named', async () => {
    const opened = await storyAmong(
      new Map([
        ...pictured('huge.png', 'drawing.png', 'good.png', 'shot.jpg'),
        ['stories/fixture/huge.png', png(30_000, 30_000)],
        ['stories/fixture/drawing.png', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'])],
        ['stories/fixture/good.png', png(8, 5)],
        ['stories/fixture/shot.jpg', png(8, 5)],
      ]),
    )
    expect(opened).toEqual({
      kind: 'refused',
      reasons: [
        expect.stringMatching(/^huge\.png: it has 30000 × 30000 pixels, and the most/),
        expect.stringMatching(/^drawing\.png: it is not a picture/),
        expect.stringMatching(/^shot\.jpg: it is in PNG/),
      ],
    })
  })

  it('that are too much together keep it from opening', async () => {
    const opened = await storyAmong(
      new Map([
        ...pictured('one.png', 'two.png'),
        ['stories/fixture/one.png', new Blob([new Uint8Array(29_000_000)])],
        ['stories/fixture/two.png', unreadable(40_000_000)],
      ]),
    )
    expect(opened).toEqual({ kind: 'refused', reasons: ['the files that it names have more than 60 MB'] })
  })
})
