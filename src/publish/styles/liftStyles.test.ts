import { expect, it } from 'vitest'
import { liftStyles } from './liftStyles.ts'

const page = (style: string) => `<main><p style="${style}">Words &amp; more</p><i>x</i></main>`

it('brings styles into rules and leaves no style attribute', () => {
  const { html, css } = liftStyles([{ from: 0, html: page('--x:1;--y:calc(1px + 2px)') }])
  expect(html).toBe('<main><p data-p1="">Words &amp; more</p><i>x</i></main>')
  expect(css).toBe('[data-p1]{--x:1;--y:calc(1px + 2px)}')
})

it('gives only what differs at each width, from that width on', () => {
  const { css } = liftStyles([
    { from: 0, html: page('--x:1;--y:2') },
    { from: 400, html: page('--x:1;--y:2') },
    { from: 800, html: page('--x:1;--y:3') },
    { from: 900, html: page('--x:4;--y:3') },
  ])
  const rules = css.split('\n').filter(Boolean)
  expect(rules).toEqual([
    '[data-p1]{--x:1;--y:2}',
    '@container page (min-width:800px){[data-p1]{--y:3}}',
    '@container page (min-width:900px){[data-p1]{--x:4}}',
  ])
})

it('keeps what a wider page leaves out', () => {
  const { css } = liftStyles([
    { from: 0, html: page('--x:1;--y:2') },
    { from: 400, html: page('--seen:hidden') },
    { from: 800, html: page('--x:1;--y:3;--seen:hidden') },
  ])
  expect(css.split('\n').filter(Boolean)).toEqual([
    '[data-p1]{--x:1;--y:2}',
    '@container page (min-width:400px){[data-p1]{--seen:hidden}}',
    '@container page (min-width:800px){[data-p1]{--y:3}}',
  ])
})

it('decodes what stands in an attribute', () => {
  expect(liftStyles([{ from: 0, html: '<p style="--a:url(&quot;x&amp;y&quot;)">' }]).css).toBe(
    '[data-p0]{--a:url("x&y")}',
  )
})

it.each([
  ['other words', '<main><p style="--x:1">Other words</p><i>x</i></main>'],
  ['an element more', `${page('--x:1')}<b>`],
  ['an element less', '<main><p style="--x:1">Words &amp; more</p>'],
  ['another attribute', page('--x:1').replace('<i>', '<i hidden>')],
])('refuses a width at which the page has %s', (_, html) => {
  expect(() =>
    liftStyles([
      { from: 0, html: page('--x:1') },
      { from: 400, html },
    ]),
  ).toThrow('at another width the page has')
})
