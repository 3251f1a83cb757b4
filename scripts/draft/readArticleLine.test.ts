import { expect, it } from 'vitest'
import { readArticleLine } from './readArticleLine.ts'

it('reads an article, with the day of a time', () => {
  expect(readArticleLine('{"id":7,"text":"Words","published":"1998-02-13T14:35:00"}', 1)).toEqual({
    id: '7',
    article: { text: 'Words', published: '1998-02-13' },
  })
})

it.each([
  ['{', 'line 3 is not a JSON object: {'],
  ['[]', "line 3: 'text' is undefined, not a text"],
  ['{"text":"a","published":"soon"}', "line 3: 'published' is 'soon', not a day"],
])('names the line that is wrong: %s', (line, sentence) => {
  expect(() => readArticleLine(line, 3)).toThrow(sentence)
})
