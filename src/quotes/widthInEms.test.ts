import { expect, it } from 'vitest'
import { widthInEms } from './widthInEms.ts'

it.each([
  ['At the same time as Mosul, or after it?', 17.9],
  ['Who commands the Mosul dam: Mosul or us?', 21.7],
  ['Who holds the mill by the river, since which day, and who of them says so twice?', 38.5],
  ['谁控制着摩苏尔大坝：摩苏尔还是我们？谁又这么说过两次呢？', 28],
])('%s is about %s times as wide as its letters are high, or rather less', (text, width) => {
  expect(widthInEms(text)).toBeGreaterThanOrEqual(width)
  expect(widthInEms(text)).toBeLessThan(width * 1.07)
})
