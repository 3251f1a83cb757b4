import { expect, it } from 'vitest'
import { paperRules } from './paperRules.ts'

const rule = (selectorText: string, declarations: string) => ({
  selectorText,
  cssText: `${selectorText} { ${declarations} }`,
})
const container = (width: number, ...cssRules: readonly ReturnType<typeof rule>[]) => ({
  cssText: '',
  conditionText: `page (min-width: ${width}px)`,
  cssRules,
})

it('holds the prerendered rules of a page of paper’s width, in order, with lengths for shares', () => {
  const text = paperRules([
    rule('.map', 'block-size: 50cqw;'),
    rule('[data-still-map], [data-first-picture]', '--middle-x: 50cqw;'),
    container(640, rule('[data-p3]', '--x: 3px;')),
    container(780, rule('[data-p3]', '--x: 4px;')),
    { cssText: '@supports (a: b) { }', conditionText: '(a: b)', cssRules: [rule('[data-p4]', '--x: 5px;')] },
  ])
  expect(text).toContain('[data-still-map], [data-first-picture] { --middle-x: 321px; }[data-p3] { --x: 3px; }}')
  expect(text).not.toMatch(/\.map|4px|5px/)
})
