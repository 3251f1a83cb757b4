import { expect, it } from 'vitest'
import { withLengths } from './layoutLengths.ts'

it('puts lengths where a stylesheet names them, each in its unit', () => {
  expect(withLengths('@container page (min-width: env(--wide-page)) { a { inline-size: env(--quotes-cqi) } }')).toBe(
    '@container page (min-width: 960px) { a { inline-size: 38cqi } }',
  )
  expect(withLengths('a { block-size: calc(env(--map-least-rem) - env(--marker-size)) }')).toBe(
    'a { block-size: calc(22rem - 24px) }',
  )
})

it('leaves the browser’s own environment variables', () => {
  const css = 'a { padding: env(safe-area-inset-left, 0px) }'
  expect(withLengths(css)).toBe(css)
})

it('names a length that there is not', () => {
  expect(() => withLengths('a { inline-size: env(--wide-pgae) }')).toThrow("no length 'widePgae'")
})
