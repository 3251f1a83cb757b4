import { describe, expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
import { withEdit } from './answered.ts'
import { besidePictures } from './besidePictures.ts'
import { entryOf } from './entries.ts'
import { type PicturedRef, picturesOf, withoutPicture, withPicture } from './pictured.ts'
import { subjectOf } from './questionsFrom.ts'

const project = deskProject()
const statement: PicturedRef = { list: 'statements', id: project.story.statements[0]?.id ?? '' }
const source: PicturedRef = { list: 'sources', id: project.story.sources[0]?.id ?? '' }
const [one, other] = [new Blob(['one']), new Blob(['other'])]

describe('a picture of an entry', () => {
  it('is named for its file, in letters that need no escapes, unlike any other', () => {
    const first = withPicture(project, statement, 'Übersicht (1).JPG', one)
    const second = withPicture(first, source, 'bersicht-1.jpg', other)
    expect(picturesOf(second, statement)).toEqual([{ file: 'bersicht-1.jpg', alt: '', credit: '' }])
    expect(picturesOf(second, source)).toEqual([{ file: 'bersicht-1-2.jpg', alt: '', credit: '' }])
    expect(second.pictures).toEqual({ 'bersicht-1.jpg': one, 'bersicht-1-2.jpg': other })
    expect(picturesOf(withPicture(project, statement, 'صورة.png', one), statement)[0]?.file).toBe('picture.png')
  })

  it('goes with its file, and its key with the last', () => {
    const two = withPicture(withPicture(project, statement, 'a.jpg', one), statement, 'b.jpg', other)
    const left = withoutPicture(two, statement, 0)
    expect(picturesOf(left, statement).map(({ file }) => file)).toEqual(['b.jpg'])
    expect(left.pictures).toEqual({ 'b.jpg': other })
    const none = withoutPicture(left, statement, 0)
    expect(none.story).toEqual(project.story)
    expect(entryOf(none, 'statements', statement.id)).not.toHaveProperty('pictures')
    expect(none.pictures).toEqual({})
  })

  it('is described by paths in its list, as the validator writes them', () => {
    const two = withPicture(withPicture(project, statement, 'a.jpg', one), statement, 'b.jpg', other)
    const subject = subjectOf('statements[0].pictures[1].alt', two)
    if (subject === null) throw new Error('there is no such subject')
    expect(subject).toEqual({ ...statement, key: 'pictures[1].alt' })
    const told = withEdit(two, subject, { kind: 'set', value: 'A bridge' })
    expect(picturesOf(told, statement).map(({ alt }) => alt)).toEqual(['', 'A bridge'])
    const caption = { ...statement, key: 'pictures[1].caption' } as const
    const captioned = withEdit(told, caption, { kind: 'set', value: 'In May' })
    expect(withEdit(captioned, caption, { kind: 'set', value: undefined })).toEqual(told)
  })
})

it('a published picture comes back as one beside the story, under a name of its own', () => {
  const named = (...files: readonly string[]) => ({ statements: [{ pictures: files.map((file) => ({ file })) }] })
  const published = ['../../assets/photo-1600-AbCd_12-.webp', '../../assets/photo-480-AbCd_123.webp', 'own.jpg']
  const pictures = { [published[0] ?? '']: one, [published[1] ?? '']: other }
  const before = named(...published, published[0] ?? '')
  const beside = besidePictures(before, pictures)
  expect(beside.story).toEqual(named('photo.webp', 'photo-2.webp', 'own.jpg', 'photo.webp'))
  expect(beside.pictures).toEqual({ 'photo.webp': one, 'photo-2.webp': other })
  expect(before).toEqual(named(...published, published[0] ?? ''))
})
