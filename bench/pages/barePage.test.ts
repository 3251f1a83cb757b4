import { expect, it } from 'vitest'
import { barePage } from './barePage.ts'

const page = (map: string) =>
  `<head><style>:root{--land:#fff}h1{color:red}</style><script src="a.js"></script></head><body><header><h1>A town</h1><p>Who holds it.</p></header><div data-still-map><svg viewBox="0 0 9 9">${map}</svg></div><p>Said</p></body>`

it('holds the headline, the standfirst and the ground alone, in the page’s colours', () => {
  const bare = barePage(page('<path d="M0 0l9 9"></path>'))
  expect(bare).toContain('<h1>A town</h1><p>Who holds it.</p><svg viewBox="0 0 9 9"><path d="M0 0l9 9" /></svg>')
  expect(bare).toContain(':root{--land:#fff}')
  expect(bare).not.toMatch(/script|Said|red/)
})

it('says what a page lacks', () => {
  expect(() => barePage('<style>:root{}</style><h1>A town</h1><p>Held.</p>')).toThrow('has no [data-still-map] svg')
})
