import type { BenchContext } from '../session/benchContext.ts'
import type { Profile } from '../session/profiles.ts'
import { dateline, type Subject, stillDateline } from '../session/subjects.ts'
import { measureOpening } from './measureOpening.ts'
import { measureSteps } from './measureSteps.ts'
import { openingTable } from './openingTable.ts'
import { stepsTable } from './stepsTable.ts'

/** The most rounds of steps. Each loads the page and takes all 200 steps. */
const maxRounds = 2

/**
 * The section that says where the time goes: what the main threads of Dateline, the floor and the bare page do as they open
 * on the slow profile, `runs` times, and those of the first two in steps with 4x CPU.
 */
export async function traceSection(
  context: BenchContext,
  runs: number,
  profiles: readonly Profile[],
  chosen: readonly Subject[],
): Promise<string> {
  const subjects = chosen.filter(({ id }) => id !== 'timelinejs')
  const tables: string[] = []
  const slow = profiles.find(({ id }) => id === 'slow')
  if (slow !== undefined) {
    const openings = await inTurns(subjects, runs, slow, (subject) => measureOpening(context, subject, slow))
    tables.push(`### Opening, ${slow.name}\n\n${openingTable(openings)}`)
  }
  const cpu = profiles.find(({ id }) => id === 'cpu')
  if (cpu !== undefined) {
    const stepped = subjects
      .filter(({ withoutAnswers }) => withoutAnswers === undefined)
      .map((subject) => (subject === dateline ? stillDateline : subject))
    const rounds = Math.min(runs, maxRounds)
    const steps = await inTurns(stepped, rounds, cpu, (subject) => measureSteps(context, subject, cpu))
    tables.push(`### Steps, ${cpu.name}\n\n${stepsTable(steps)}`)
  }
  return tables.join('\n\n')
}

/** Measures each page `runs` times, null where that fails. The pages take turns, so that drift affects all alike. */
async function inTurns<T>(
  subjects: readonly Subject[],
  runs: number,
  { name }: Profile,
  measure: (subject: Subject) => Promise<T>,
): Promise<ReadonlyMap<Subject, readonly (T | null)[]>> {
  const measured = new Map<Subject, (T | null)[]>(subjects.map((subject) => [subject, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const subject of subjects) {
      const taken = await measure(subject).catch((error: unknown) => {
        console.warn(error)
        return null
      })
      measured.get(subject)?.push(taken)
      console.error(`trace, ${name}, run ${run + 1} of ${runs}: ${subject.name}`)
    }
  }
  return measured
}
