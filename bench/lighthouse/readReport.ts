import * as v from 'valibot'

/** The aim in each category, of 100. */
export const categories = [
  { id: 'performance', name: 'performance', atLeast: 95 },
  { id: 'accessibility', name: 'accessibility', atLeast: 100 },
  { id: 'best-practices', name: 'best practices', atLeast: 100 },
  { id: 'seo', name: 'SEO', atLeast: 100 },
] as const

/**
 * The metrics of the performance score: https://developer.chrome.com/docs/lighthouse/performance/performance-scoring
 */
export const metrics = [
  { id: 'first-contentful-paint', name: 'first contentful paint', unit: 'ms' },
  { id: 'largest-contentful-paint', name: 'largest contentful paint', unit: 'ms' },
  { id: 'speed-index', name: 'speed index', unit: 'ms' },
  { id: 'total-blocking-time', name: 'total blocking time', unit: 'ms' },
  { id: 'cumulative-layout-shift', name: 'cumulative layout shift', unit: 'shift' },
] as const

/** Scores of 100 in the order of `categories`, values in the order of `metrics`; null where there is none. */
export type LighthouseReport = {
  readonly scores: readonly (number | null)[]
  readonly values: readonly (number | null)[]
}

const schema = v.object({
  categories: v.record(v.string(), v.object({ score: v.nullable(v.number()) })),
  audits: v.record(v.string(), v.object({ numericValue: v.optional(v.number()) })),
})

/** Reads Lighthouse’s JSON. Throws if it is not a report. */
export function readReport(json: string): LighthouseReport {
  const report = v.parse(schema, JSON.parse(json))
  return {
    scores: categories.map(({ id }) => {
      const score = report.categories[id]?.score ?? null
      return score === null ? null : Math.round(score * 100)
    }),
    values: metrics.map(({ id }) => report.audits[id]?.numericValue ?? null),
  }
}
