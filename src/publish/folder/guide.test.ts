import { expect, it } from 'vitest'
import { guide } from './guide.ts'

const story = { id: 'one', title: 'Who said "now"' }
const files = new Map(['stories/one/index.html', 'assets/one-12345678.css'].map((path) => [path, '']))

it('says where the files belong, where the map is then, and what to paste', () => {
  const text = guide(story, files, new URL('https://maps.example/dateline/'))
  expect(text).toContain('Upload the folders assets and stories into the folder where your Dateline is published')
  expect(text).toContain('https://maps.example/dateline/stories/one/\n')
  expect(text).toContain('<dateline-map story="one"')
  expect(text).toContain('<iframe src="https://maps.example/dateline/stories/one/" title="Who said &quot;now&quot;"')
  expect(text).toMatch(/assets\/one-12345678\.css\n {3}stories\/one\/index\.html\n$/)
  expect(text).not.toContain('example.org')
})

it('says which address is not known', () => {
  expect(guide(story, files, undefined)).toContain(
    'https://example.org/dateline/ stands for the address of your Dateline folder',
  )
})
