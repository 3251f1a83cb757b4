import { expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
import { withPicture } from '../project/pictured.ts'
import { sourceFiles } from './sourceFiles.ts'

const drafted = deskProject()
const project = { ...drafted, story: { ...drafted.story, id: 'one', places: '../../geo/one.geojson' } }
const statement = { list: 'statements', id: project.story.statements[0]?.id ?? '' } as const

it('are all in the folder of the story: what it says, its places, texts and pictures', async () => {
  const photo = new Blob(['a photo'])
  const files = sourceFiles(withPicture(project, statement, 'photo.jpg', photo))
  const [text = ''] = Object.keys(project.texts)
  expect([...files.keys()]).toEqual([
    'stories/one/story.json',
    'stories/one/places.geojson',
    `stories/one/${text}`,
    'stories/one/photo.jpg',
  ])
  expect(files.get('stories/one/photo.jpg')).toBe(photo)
  expect(await files.get(`stories/one/${text}`)?.text()).toBe(project.texts[text])
  const story = JSON.parse((await files.get('stories/one/story.json')?.text()) ?? '')
  expect(story).toMatchObject({ id: 'one', places: 'places.geojson' })
})

it('are none where one would lie elsewhere', () => {
  const [main, ...others] = project.story.sources
  if (main === undefined) throw new Error('the draft has no source')
  const stray = {
    ...project,
    story: { ...project.story, sources: [{ ...main, text: '../two/report.txt' }, ...others] },
  }
  expect(() => sourceFiles(stray)).toThrow("it should lie in 'stories/one/'")
})
