import { expect, it } from 'vitest'
import { textFragmentAddress } from './textFragmentAddress.ts'

const long =
  'Turkey has said the offensive against the Islamic State in Raqqa should begin after the Iraqi city of Mosul is freed'

it.each<[string, string, { exact: string; prefix?: string; suffix?: string }, string]>([
  [
    'a short passage whole',
    'https://a.example/story',
    { exact: 'go there soon' },
    'https://a.example/story#:~:text=go%20there%20soon',
  ],
  [
    'a long passage by its first and last words',
    'https://a.example/story',
    { exact: long },
    'https://a.example/story#:~:text=Turkey%20has%20said%20the,of%20Mosul%20is%20freed',
  ],
  [
    'a prefix and a suffix',
    'https://a.example/story',
    { exact: 'said', prefix: 'Carter ', suffix: ' on Wednesday' },
    'https://a.example/story#:~:text=Carter-,said,-on%20Wednesday',
  ],
  [
    'characters with a meaning in a fragment, escaped',
    'https://a.example/story',
    { exact: 'anti-IS, U.S. & "allies"' },
    'https://a.example/story#:~:text=anti%2DIS%2C%20U.S.%20%26%20%22allies%22',
  ],
  [
    'few but long words whole',
    'https://a.example/story',
    { exact: 'x'.repeat(100) },
    `https://a.example/story#:~:text=${'x'.repeat(100)}`,
  ],
  [
    'an address with a query and a fragment of its own, kept',
    'https://a.example/story?27563-raqi#part-2',
    { exact: ' freed ' },
    'https://a.example/story?27563-raqi#part-2:~:text=freed',
  ],
])('%s', (_, url, given, address) => {
  expect(textFragmentAddress(url, { source: 'report', ...given })).toBe(address)
})
