import type { BenchContext } from '../session/benchContext.ts'
import type { Profile } from '../session/profiles.ts'
import type { Subject } from '../session/subjects.ts'
import { summary } from '../statistics/summary.ts'
import { aimCells, aimsHead } from '../tables/aim.ts'
import { type ComparedRow, comparedCells } from '../tables/comparison.ts'
import { markdownTable } from '../tables/markdownTable.ts'
import { loadAims, type ProfileRows } from './loadAims.ts'
import { type LoadFigures, loadFigures } from './loadFigures.ts'
import { measureLoad } from './measureLoad.ts'

/** The section of loads: each page with each profile, `runs` times. The pages take turns, so that drift affects all alike. */
export async function loadsSection(
  context: BenchContext,
  runs: number,
  profiles: readonly Profile[],
  subjects: readonly Subject[],
): Promise<string> {
  const measured: ProfileRows[] = []
  for (const profile of profiles) {
    const loads = new Map<Subject, LoadFigures[]>(subjects.map((subject) => [subject, []]))
    for (let run = 0; run < runs; run += 1) {
      for (const subject of subjects) {
        loads.get(subject)?.push(await measureLoad(context, subject, profile))
        console.error(`${profile.name}, run ${run + 1} of ${runs}: ${subject.name}`)
      }
    }
    measured.push({ profile, rows: rowsOf(profile, subjects, loads) })
  }
  const tables = measured.map(({ profile, rows }) => `### ${profile.name}\n\n${tableOf(subjects, rows)}`)
  const aims = markdownTable(aimsHead, loadAims(measured, subjects).map(aimCells))
  return [...tables, `### Aims of the load\n\n${aims}`].join('\n\n')
}

function rowsOf(
  { limit }: Profile,
  subjects: readonly Subject[],
  loads: ReadonlyMap<Subject, readonly LoadFigures[]>,
): readonly ComparedRow[] {
  return loadFigures.map(({ id, what, unit }) => ({
    what,
    unit,
    cells: subjects.map((subject) => {
      if ((id === 'liveMap' || id === 'touchedMap') && subject.withoutLiveMap !== undefined)
        return subject.withoutLiveMap
      if (id === 'answer' && subject.withoutAnswers !== undefined) return subject.withoutAnswers
      return summary((loads.get(subject) ?? []).map((load) => load[id])) ?? `not within ${limit / 1000} s`
    }),
  }))
}

function tableOf(subjects: readonly Subject[], rows: readonly ComparedRow[]): string {
  const names = subjects.map(({ name }) => name)
  const [first, ...others] = names
  return markdownTable(['', ...names, ...others.map((name) => `${first} / ${name}`)], rows.map(comparedCells))
}
