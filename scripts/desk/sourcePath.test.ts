import { expect, it } from 'vitest'
import { sourcePath } from './sourcePath.ts'

it.each([
  'story.json',
  'places.geojson',
  'places.still.json',
  'report.txt',
  'texts/a report, the second (1).txt',
  'texts/تقرير.txt',
  'pictures/photo.JPG',
])('takes what a story is made of: %s', (path) => {
  expect(sourcePath('one', `stories/one/${path}`)).toBe(path)
})

it.each([
  ['leads out', 'stories/one/../two/story.json'],
  ['leads out at once', '../one/story.json'],
  ['is of another story', 'stories/two/story.json'],
  ['is of a longer id', 'stories/one-more/story.json'],
  ['is absolute', '/etc/report.txt'],
  ['is absolute below', 'stories/one//etc/report.txt'],
  ['is of a drive', 'stories/one/C:report.txt'],
  ['has a backslash', 'stories/one/..\\two\\report.txt'],
  ['begins with a backslash', 'stories\\one\\report.txt'],
  ['is encoded', 'stories/one/%2e%2e/two/report.txt'],
  ['is encoded in part', 'stories/one/a%2Freport.txt'],
  ['is hidden', 'stories/one/.htaccess.txt'],
  ['lies in a hidden folder', 'stories/one/.git/report.txt'],
  ['is a dot', 'stories/one/./report.txt'],
  ['ends in a dot', 'stories/one/report.txt.'],
  ['ends in a space', 'stories/one/report.txt '],
  ['has a NUL', 'stories/one/report\0.txt'],
  ['turns the way it is read', 'stories/one/txt\u202E.report.txt'],
  ['is deep', 'stories/one/a/b/c/d/report.txt'],
  ['is long', `stories/one/${'a'.repeat(101)}.txt`],
  ['is the folder', 'stories/one'],
  ['is the folder, with a slash', 'stories/one/'],
  ['is of the build', 'assets/one.css'],
  ['is in geo/', 'geo/one.geojson'],
])('refuses a path that %s', (_, path) => {
  expect(() => sourcePath('one', path)).toThrow(/ is not /)
})

it.each([
  'index.html',
  'script.js',
  'style.css',
  'drawing.svg',
  'report.txt.br',
  'other.json',
  'Story.json',
  'notes',
  'a/story.json',
])('refuses what a story is not made of: %s', (path) => {
  expect(() => sourcePath('one', `stories/one/${path}`)).toThrow('is no file that a story is made of')
})
