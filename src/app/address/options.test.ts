import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

const base = 'https://news.example/maps/dateline/'
const own = `${base}stories/raqqa-2016-11/story.json`

it.each([
  ['', own],
  ['?story=', own],
  ['?story=mosul-2017', `${base}stories/mosul-2017/story.json`],
  ['?story=stories/mosul/story.json', `${base}stories/mosul/story.json`],
  ['?story=/stories/mosul', 'https://news.example/stories/mosul/story.json'],
  ['?story=https://other.example/story.json', 'https://other.example/story.json'],
  ['?story=http://other.example/a/b.json?version=2', 'http://other.example/a/b.json?version=2'],
  ['?story=https://other.example/mosul', 'https://other.example/mosul/story.json'],
  ['?story=https://other.example/mosul/', 'https://other.example/mosul/story.json'],
  ['?story=https://other.example/mosul?version=2', 'https://other.example/mosul/story.json'],
  ['?story=https://', own],
  ['?story=javascript:alert(1)', own],
  ['?story=data:application/json,{}', own],
  ['?story=file:///etc/passwd', own],
])('the query "%s" asks for the story at %s', (query, address) => {
  expect(readOptions(query, base).story.href).toBe(address)
})

it.each([
  ['', undefined],
  ['?lang=de', 'de'],
  ['?lang=zh-Hant-TW', 'zh-Hant-TW'],
  ['?lang=', undefined],
  ['?lang=german!', undefined],
  ['?lang=de_DE', undefined],
])('the query "%s" asks for the language %s', (query, lang) => {
  expect(readOptions(query, base).lang).toBe(lang)
})

it.each([
  ['', undefined],
  ['?dark=true', true],
  ['?dark=false', false],
  ['?dark=auto', undefined],
  ['?dark=TRUE', undefined],
  ['?dark', undefined],
])('the query "%s" asks for dark: %s', (query, dark) => {
  expect(readOptions(query, base).dark).toBe(dark)
})

it.each([
  ['', undefined],
  ['?theme=themes/paper.css', `${base}themes/paper.css`],
  ['?theme=/paper.css', 'https://news.example/paper.css'],
  ['?theme=https://other.example/paper.css', undefined],
  ['?theme=javascript:alert(1).css', undefined],
  ['?theme=themes/paper.js', undefined],
  ['?theme=', undefined],
])('the query "%s" asks for the theme %s', (query, address) => {
  expect(readOptions(query, base).theme?.href).toBe(address)
})
