import type { Profile } from '../session/profiles.ts'
import type { Subject } from '../session/subjects.ts'
import type { Aim } from '../tables/aim.ts'
import { type ComparedRow, medianRatio } from '../tables/comparison.ts'
import { type LoadFigure, loadFigures } from './loadFigures.ts'

/** The rows of a profile’s table, one for each figure. */
export type ProfileRows = { readonly profile: Profile; readonly rows: readonly ComparedRow[] }

type RatioAim = { readonly figure: LoadFigure; readonly to: Subject['id']; readonly atMost: number }

/** Dateline’s aims on the slow profile, as ratios of medians in the same run. */
const ratioAims: readonly RatioAim[] = [
  { figure: 'firstPaint', to: 'timelinejs', atMost: 0.6 },
  { figure: 'firstPaint', to: 'floor', atMost: 1.3 },
  { figure: 'largestPaint', to: 'timelinejs', atMost: 0.5 },
  { figure: 'picture', to: 'timelinejs', atMost: 0.5 },
  { figure: 'answer', to: 'timelinejs', atMost: 0.5 },
]

/** The aims of the loads, with what was measured. */
export function loadAims(measured: readonly ProfileRows[], subjects: readonly Subject[]): readonly Aim[] {
  const slow = measured.find(({ profile }) => profile.id === 'slow')
  const column = (id: Subject['id']) => subjects.findIndex((subject) => subject.id === id)
  const cellsOf = (figure: LoadFigure, rows = slow?.rows) =>
    rows?.[loadFigures.findIndex(({ id }) => id === figure)]?.cells ?? []
  const ratios = ratioAims.map(({ figure, to, atMost }): Aim => {
    const cells = cellsOf(figure)
    const what = loadFigures.find(({ id }) => id === figure)?.what ?? figure
    const name = subjects[column(to)]?.name ?? to
    const measured = medianRatio(cells[column('dateline')], cells[column(to)])
    return { what: `slow profile, ${what}: of ${name}’s`, atMost, unit: 'ratio', measured }
  })
  const shifts = measured.flatMap(({ rows }) => {
    const cell = cellsOf('shift', rows)[column('dateline')]
    return typeof cell === 'object' ? [cell.most] : []
  })
  const shift = shifts.length === 0 ? null : Math.round(Math.max(...shifts) * 1000) / 1000
  return [...ratios, { what: 'layout shift, any profile, any run', atMost: 0, unit: 'shift', measured: shift }]
}
