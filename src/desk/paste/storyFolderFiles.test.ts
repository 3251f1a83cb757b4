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

describe('a zip', () => {
  it('opens as the story in it', async () => {
    const opened = await storyAmong(await zipFiles(zipOf(files)))
    expect(opened).toMatchObject({ kind: 'project', project: { story, texts: { 'report.txt': report } } })
  })

  it.each(['../story.json', '/etc/passwd', 'a/../../b.json', 'C:\\story.json', '..\\story.json'])(
    'that names %s is refused',
    async (path) => {
      await expect(zipFiles(zipOf({ ...files, [path]: '{}' }))).rejects.toThrow('names a file outside itself')
    },
  )

  it('with too many files is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`${index}.txt`, 'a']))
    await expect(zipFiles(zipOf(many))).rejects.toThrow('more than 500 files')
  })

  it('that would unpack to too much is refused before it is unpacked', async () => {
    const zeros = new File([zipSync({ 'story.json': new Uint8Array(61_000_000) })], 'bomb.zip')
    expect(zeros.size).toBeLessThan(100_000)
    await expect(zipFiles(zeros)).rejects.toThrow('60 MB')
  })

  it('that is no zip is refused', async () => {
    await expect(zipFiles(new File(['hello'], 'story.zip'))).rejects.toThrow('story.zip is no zip')
  })
})

describe('a folder', () => {
  it('opens as the story in it, with places that lie elsewhere found by their name', async () => {
    const moved = { ...(story as object), places: '../../geo/fixture.geojson' }
    const opened = await storyAmong(
      await folderFiles([
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
})
