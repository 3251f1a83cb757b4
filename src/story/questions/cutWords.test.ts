import { describe, expect, it } from 'vitest'
import { cutWords } from './cutWords.ts'

it('leaves whole what fits', () => {
  expect(cutWords('We have the mill.', 17)).toEqual({ shown: 'We have the mill.', rest: '' })
})

describe('words that don’t fit are cut', () => {
  it.each([
    ['after a sentence', 'We have the mill. The bridge is next, and then the town.', 40, 'We have the mill.'],
    ['after the last that fits', 'One is here. Two is here. Three is here.', 30, 'One is here. Two is here.'],
    ['after a question', 'Who has the mill? We do, and the bridge too.', 30, 'Who has the mill?'],
    ['after closing marks', 'He called it “their mill.” And then he left the room.', 40, 'He called it “their mill.”'],
    ['at a clause', 'We have the mill, and the bridge is ours by tomorrow', 30, 'We have the mill'],
    ['at a dash', 'We have the mill — and the bridge is ours by tomorrow', 30, 'We have the mill'],
    ['after a word', 'We have the mill and the bridge is ours by tomorrow', 30, 'We have the mill and the'],
    ['not after an abbreviation', 'The U.S. general said that the mill was theirs', 25, 'The U.S. general said'],
    ['not after a rank', 'He told Gen. Example that the mill was theirs', 25, 'He told Gen. Example that'],
    ['not after an hour', 'It was theirs. At 5 p.m. Tuesday the mill was ours', 30, 'It was theirs.'],
    [
      'not before a number',
      'They came to the mill by road no. 5 and over the bridge',
      38,
      'They came to the mill by road no. 5',
    ],
    ['not in a number', 'They are 2.5 miles from the mill and the bridge', 24, 'They are 2.5 miles from'],
    [
      'not before a third of the room',
      'Yes. We have had the mill since the first of May',
      30,
      'Yes. We have had the mill',
    ],
    ['in Arabic', 'هل الطاحونة لنا؟ نعم، والجسر لنا أيضا غدا', 24, 'هل الطاحونة لنا؟'],
    ['in Chinese, without a space', '磨坊是我们的。桥是下一个目标，然后是城镇', 30, '磨坊是我们的。'],
    ['after Chinese closing marks', '他说“磨坊是我们的。”然后他离开了房间', 30, '他说“磨坊是我们的。”'],
    ['after a Japanese question', '製粉所は誰のものか？私たちのものだ', 24, '製粉所は誰のものか？'],
    ['at a Chinese comma', '磨坊和桥都是我们的，城镇明天也是我们的', 30, '磨坊和桥都是我们的'],
    ['at an Arabic comma', 'الطاحونة لنا، والجسر لنا أيضا غدا أو بعد غد', 24, 'الطاحونة لنا'],
  ])('%s', (_, text, most, shown) => {
    expect(cutWords(text, most)).toEqual({ shown, rest: text.slice(shown.length) })
  })
})

it('leaves a single long word to the stylesheet', () => {
  expect(cutWords('x'.repeat(50), 20)).toEqual({ shown: 'x'.repeat(50), rest: '' })
})

it('counts wide letters twice', () => {
  expect(cutWords('磨坊是我们的。', 14).rest).toBe('')
  expect(cutWords('桥。磨坊是我们的。', 17)).toEqual({ shown: '桥。磨坊是我们的。', rest: '' })
})

it('shows no more than there is room for', () => {
  const text = 'We go on, we go on. '.repeat(30)
  for (let most = 20; most < 200; most += 7) expect(cutWords(text, most).shown.length).toBeLessThanOrEqual(most)
})
