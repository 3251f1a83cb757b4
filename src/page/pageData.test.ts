import { expect, it } from 'vitest'
import { storyFixture } from '../testing/storyFixture.ts'
import { pageDataId, readPageData, writePageData } from './pageData.ts'

const data = {
  address: 'stories/one/story.json',
  story: { ...storyFixture(), title: '</script><script>alert(1)' },
  names: [
    {
      kind: 'river',
      at: [
        [37.1, 36.2],
        [38.25, 35.5],
      ] as const,
    },
  ],
  later: 'assets/one-later.json',
  part: null,
  hasPictures: true,
}

/** As much of a document as is asked for it. */
const pageWith = (text: string | null) =>
  ({
    getElementById: (id: string) => (id === pageDataId && text !== null ? { textContent: text } : null),
  }) as Document

it('comes back as it was', () => {
  expect(readPageData(pageWith(writePageData(data)))).toEqual(JSON.parse(JSON.stringify(data)))
})

it('can’t end its element', () => {
  expect(writePageData(data)).not.toContain('<')
})

it('is null on a page that was not written for a story', () => {
  expect(readPageData(pageWith(null))).toBeNull()
})
