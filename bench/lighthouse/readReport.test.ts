import { expect, it } from 'vitest'
import { readReport } from './readReport.ts'

it('reads scores of a hundred and the metrics’ values, and leaves open what is not there', () => {
  const json = {
    categories: {
      performance: { score: 0.57 },
      accessibility: { score: 1 },
      'best-practices': { score: null },
    },
    audits: {
      'first-contentful-paint': { numericValue: 1724.8 },
      'cumulative-layout-shift': { numericValue: 0 },
      'speed-index': {},
    },
  }
  expect(readReport(JSON.stringify(json))).toEqual({
    scores: [57, 100, null, null],
    values: [1724.8, null, null, null, 0],
  })
})

it('takes nothing else for a report', () => {
  expect(() => readReport('{}')).toThrow('categories')
})
