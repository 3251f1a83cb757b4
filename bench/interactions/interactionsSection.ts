import type { BenchContext } from '../session/benchContext.ts'
import type { Profile } from '../session/profiles.ts'
import { dateline, type Subject, stillDateline } from '../session/subjects.ts'
import { quantile, type Summary, summary } from '../statistics/summary.ts'
import { type Aim, aimCells, aimsHead } from '../tables/aim.ts'
import { type ComparedRow, comparedCells, type Unit } from '../tables/comparison.ts'
import { markdownTable } from '../tables/markdownTable.ts'
import { type Interactions, measureInteractions } from './measureInteractions.ts'

/** The number of clicks on each page, over all rounds. */
const clickCount = 36

/** The most rounds. Each loads the page and takes all 200 steps. */
const maxRounds = 2

type Measure = {
  readonly what: string
  readonly unit: Unit
  readonly of: (taken: readonly Interactions[]) => Summary | null
}

const stepPart = (part: number) => (taken: readonly Interactions[]) =>
  summary(taken.map(({ scrub }) => (scrub === null ? null : quantile(scrub.steps, part))))
const clickPart = (part: number) => (taken: readonly Interactions[]) =>
  summary(taken.map(({ clicks }) => quantile(clicks, part)))

const measures: readonly Measure[] = [
  { what: 'click to quotes, p50', unit: 'ms', of: clickPart(0.5) },
  { what: 'click to quotes, p95', unit: 'ms', of: clickPart(0.95) },
  { what: 'main-thread work of a step, p50', unit: 'ms', of: stepPart(0.5) },
  { what: 'main-thread work of a step, p95', unit: 'ms', of: stepPart(0.95) },
  {
    what: 'all main-thread work by steps, mean',
    unit: 'ms',
    of: (taken) => summary(taken.map(({ scrub }) => scrub?.mean ?? null)),
  },
  {
    what: 'long tasks in 200 steps',
    unit: 'count',
    of: (taken) => summary(taken.map(({ scrub }) => scrub?.longTasks ?? null)),
  },
]

/** The section of interactions: clicks and scrubs each page without throttling and with 4x CPU, Dateline with either map. */
export async function interactionsSection(
  context: BenchContext,
  runs: number,
  profiles: readonly Profile[],
  chosen: readonly Subject[],
): Promise<string> {
  const subjects = chosen
    .filter(({ withoutAnswers }) => withoutAnswers === undefined)
    .flatMap((subject) => (subject === dateline ? [stillDateline, subject] : [subject]))
  const rounds = Math.min(runs, maxRounds)
  const tables: string[] = []
  const aims: Aim[] = []
  for (const profile of profiles.filter(({ network }) => network === null)) {
    const taken = new Map<Subject, Interactions[]>(subjects.map((subject) => [subject, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of subjects) {
        taken.get(subject)?.push(await measureInteractions(context, subject, profile, clickCount / rounds))
        console.error(`${profile.name}, round ${round + 1} of ${rounds}: ${subject.name}`)
      }
    }
    const rows = measures.map(
      ({ what, unit, of }): ComparedRow => ({
        what,
        unit,
        cells: subjects.map((subject) => of(taken.get(subject) ?? []) ?? 'did not answer in time'),
      }),
    )
    const names = subjects.map(({ name }) => name)
    const head = ['', ...names, ...names.slice(1).map((name) => `${names[0]} / ${name}`)]
    tables.push(`### ${profile.name}\n\n${markdownTable(head, rows.map(comparedCells))}`)
    aims.push(...aimsOf(profile, subjects, rows))
  }
  return [...tables, `### Aims of the interactions\n\n${markdownTable(aimsHead, aims.map(aimCells))}`].join('\n\n')
}

/** The aims hold for Dateline with the still map and with the live map. */
function aimsOf({ id, name }: Profile, subjects: readonly Subject[], rows: readonly ComparedRow[]): readonly Aim[] {
  return subjects.flatMap((subject, column) => {
    if (subject.id !== 'dateline') return []
    const medianOf = (row: number) => {
      const cell = rows[row]?.cells[column]
      return typeof cell === 'object' ? cell.median : null
    }
    const say = (row: number) => `${name}, ${subject.name}: ${rows[row]?.what}`
    const step: Aim = { what: say(3), atMost: id === 'plain' ? 16 : 32, unit: 'ms', measured: medianOf(3) }
    return id === 'plain' ? [{ what: say(1), atMost: 32, unit: 'ms', measured: medianOf(1) }, step] : [step]
  })
}
