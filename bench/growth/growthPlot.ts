import { type Grown, growthFigures } from './measureGrowth.ts'

/** The plot’s size and the room around its axes, in pixels. */
const [width, height, left, right, top, bottom] = [640, 360, 48, 230, 16, 40]

const colours = ['#1b7837', '#2166ac', '#b2182b', '#762a83']

/** The times of growing stories as an SVG: the number of statements on a logarithmic axis, times the first story’s above. */
export function growthPlot(grown: readonly Grown[]): string {
  const [first, ...others] = grown
  const timed = growthFigures.filter(({ unit }) => unit === 'ms')
  const timesOf = (id: (typeof timed)[number]['id']) =>
    others.map(({ statements, figures }) => ({ statements, times: (figures[id] ?? 0) / (first?.figures[id] || 1) }))
  const most = Math.max(3, ...timed.flatMap(({ id }) => timesOf(id).map(({ times }) => Math.ceil(times))))
  const logs = others.map(({ statements }) => Math.log(statements))
  const [least, greatest] = [Math.min(...logs), Math.max(...logs)]
  const x = (statements: number) =>
    left + ((Math.log(statements) - least) / (greatest - least)) * (width - left - right)
  const y = (times: number) => height - bottom - (times / most) * (height - top - bottom)
  const every = Math.ceil(most / 8)
  const ticks = Array.from({ length: Math.floor(most / every) + 1 }, (_, index) => index * every)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    '<title>Times of a story’s page by its number of statements, as multiples of the Raqqa page’s</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...ticks.flatMap((times) => [
      `<path d="M${left} ${y(times)}H${width - right}" stroke="#ddd"/>`,
      `<text x="${left - 8}" y="${y(times) + 4}" text-anchor="end">${times}×</text>`,
    ]),
    ...others.map(
      ({ statements }) =>
        `<text x="${x(statements)}" y="${height - bottom + 18}" text-anchor="middle">${statements}</text>`,
    ),
    `<text x="${(left + width - right) / 2}" y="${height - 6}" text-anchor="middle">statements</text>`,
    ...timed.flatMap(({ id, what }, index) => {
      const points = timesOf(id).map(
        ({ statements, times }) => [x(statements).toFixed(1), y(times).toFixed(1)] as const,
      )
      const colour = colours[index]
      const at = top + 16 + index * 20
      return [
        `<polyline points="${points.map((point) => point.join()).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`),
        `<circle cx="${width - right + 20}" cy="${at - 4}" r="3.5" fill="${colour}"/>`,
        `<text x="${width - right + 30}" y="${at}">${what}</text>`,
      ]
    }),
    '</svg>',
    '',
  ].join('\n')
}
