import * as v from 'valibot'
import { expect, it } from 'vitest'
import { problemSentence } from '../format/problem.ts'
import { isDay } from '../time/day.ts'
import { schemaProblems } from './schemaProblems.ts'

const item = v.strictObject({
  name: v.pipe(v.string(), v.regex(/\S/, 'it is empty')),
  kind: v.optional(v.picklist(['city', 'town'])),
})
const schema = v.strictObject({
  title: v.string(),
  day: v.optional(v.pipe(v.string(), v.check<string, string>(isDay, 'no day'))),
  items: v.pipe(v.array(item), v.minLength(1, 'it is empty')),
})

const good = { title: 'Title', items: [{ name: 'a' }] }

it.each<[unknown, readonly string[]]>([
  [good, []],
  [null, ['the whole is null: it must be an object in curly brackets']],
  [[], ['the whole is []: it must be an object in curly brackets']],
  [{ ...good, title: 1 }, ['title is 1: it must be text in quotation marks']],
  [{ title: 'Title' }, ['items is missing: it is required']],
  [{ ...good, items: {} }, ['items is {}: it must be a list in square brackets']],
  [{ ...good, items: [] }, ['items is []: it is empty']],
  [{ ...good, items: [[]] }, ['items[0] is []: it must be an object in curly brackets']],
  [
    { ...good, items: [{ name: '' }, { name: ' ' }] },
    ["items[0].name is '': it is empty", "items[1].name is ' ': it is empty"],
  ],
  [
    { ...good, items: [{ name: 'a', kind: 'City' }] },
    ["items[0].kind is 'City': it must be 'city' or 'town'; did you mean 'city'?"],
  ],
  [{ ...good, day: '2016-02' }, ["day is '2016-02': a day is written YYYY-MM-DD"]],
  [{ ...good, day: '2016-02-30' }, ["day is '2016-02-30': 2016-02 has only 29 days; did you mean '2016-02-29'?"]],
  [
    { ...good, items: [{ nmae: 'a', one: 1, two: 2 }] },
    [
      "items[0].nmae is 'a': the format has no such key here; did you mean 'name'?",
      'items[0].one is 1: the format has no such key here',
      'items[0].two is 2: the format has no such key here',
    ],
  ],
  [{ ...good, titel: 'Title' }, ["titel is 'Title': the format has no such key here"]],
])('%j', (value, sentences) => {
  expect(schemaProblems(schema, value, '', 'the whole').map(problemSentence)).toEqual(sentences)
})

it('puts the path of the value before that of what is in it', () => {
  expect(schemaProblems(item, {}, 'places.features[2]')[0]?.path).toBe('places.features[2].name')
})

it('sees a misspelt key also where other keys are allowed', () => {
  const open = v.object({ name: v.string() })
  expect(schemaProblems(open, { nam: 'a', other: 1 })).toMatchObject([{ path: 'nam', nearest: 'name' }])
  expect(schemaProblems(open, { other: 1 })).toMatchObject([{ path: 'name', value: undefined }])
})
