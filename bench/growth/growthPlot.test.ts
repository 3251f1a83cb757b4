import { expect, it } from 'vitest'
import { growthPlot } from './growthPlot.ts'

const times = (factor: number) => ({ html: 1, firstPaint: factor, answer: 2 * factor, click: factor, step: factor })

it('draws a line for each time, the first story’s as 1', () => {
  const svg = growthPlot([
    { name: 'first', statements: 20, figures: times(100) },
    { name: '26', statements: 26, figures: times(100) },
    { name: '5000', statements: 5000, figures: times(300) },
  ])
  const lines = [...svg.matchAll(/<polyline points="([^"]+)"/g)].map(([, points]) => points)
  expect(lines).toHaveLength(4)
  // From 1 to 3 times the first, over a scale that ends at 3.
  expect(new Set(lines)).toEqual(new Set(['48.0,218.7 410.0,16.0']))
})
