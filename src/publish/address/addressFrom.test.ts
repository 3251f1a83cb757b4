import { expect, it } from 'vitest'
import { addressFrom } from './addressFrom.ts'

const site = new URL('https://news.example/maps/')

it.each([
  ['index.html', 'stories/a/picture.png', 'stories/a/picture.png'],
  ['stories/a/index.html', 'stories/a/picture.png', 'picture.png'],
  ['stories/b/index.html', 'stories/a/picture.png', '../../stories/a/picture.png'],
  ['stories/a/', 'stories/a/index.html', 'index.html'],
])('from %s to %s: %s, whole where the site is known', (path, target, relative) => {
  expect(addressFrom({ site: undefined, path }, target)).toBe(relative)
  expect(new URL(relative, new URL(path, site)).href).toBe(addressFrom({ site, path }, target))
})
