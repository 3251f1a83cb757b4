import { type Profile, profiles } from '../session/profiles.ts'
import type { Subject } from '../session/subjects.ts'
import type { Aim } from '../tables/aim.ts'
import { type ComparedRow, medianRatio } from '../tables/comparison.ts'
import { type LoadFigure, loadFigures } from './loadFigures.ts'

/** The rows of a profile’s table, one for each figure. */
export type ProfileRows = { readonly profile: Profile; readonly rows: readonly ComparedRow[] }

type RatioAim = {
  readonly figure: LoadFigure
  readonly to: Subject['id']
  readonly atMost: number
  readonly on: readonly Profile['id'][]
}

const slowProfiles = ['slow', 'slow8'] as const

/** Dateline’s aims on the slow profiles, as ratios of medians in the same run. */
const ratioAims: readonly RatioAim[] = [
  { figure: 'firstPaint', to: 'timelinejs', atMost: 0.4, on: slowProfiles },
  { figure: 'firstPaint', to: 'floor', atMost: 1.3, on: ['slow'] },
  { figure: 'largestPaint', to: 'timelinejs', atMost: 0.5, on: slowProfiles },
  { figure: 'picture', to: 'timelinejs', atMost: 0.33, on: slowProfiles },
  { figure: 'answer', to: 'timelinejs', atMost: 0.4, on: slowProfiles },
  { figure: 'blocked', to: 'timelinejs', atMost: 0.5, on: slowProfiles },
]

/** The aims of the loads, with what was measured. */
export function loadAims(measured: readonly ProfileRows[], subjects: readonly Subject[]): readonly Aim[] {
  const column = (id: Subject['id']) => subjects.findIndex((subject) => subject.id === id)
  const cellsOf = (figure: LoadFigure, rows: readonly ComparedRow[]) =>
    rows[loadFigures.findIndex(({ id }) => id === figure)]?.cells ?? []
  const ratios = profiles.flatMap(({ id, name: profileName }) => {
    const rows = measured.find(({ profile }) => profile.id === id)?.rows ?? []
    return ratioAims
      .filter(({ on }) => on.includes(id))
      .map(({ figure, to, atMost }): Aim => {
        const cells = cellsOf(figure, rows)
        const what = loadFigures.find(({ id }) => id === figure)?.what ?? figure
        const name = subjects[column(to)]?.name ?? to
        const ratio = medianRatio(cells[column('dateline')], cells[column(to)])
        return { what: `${profileName}, ${what}: of ${name}’s`, atMost, unit: 'ratio', measured: ratio }
      })
  })
  const shifts = measured.flatMap(({ rows }) => {
    const cell = cellsOf('shift', rows)[column('dateline')]
    return typeof cell === 'object' ? [cell.most] : []
  })
  const shift = shifts.length === 0 ? null : Math.round(Math.max(...shifts) * 1000) / 1000
  return [...ratios, { what: 'layout shift, any profile, any run', atMost: 0, unit: 'shift', measured: shift }]
}
