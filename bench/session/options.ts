import { parseArgs } from 'node:util'
import { type Profile, profiles } from './profiles.ts'
import { type Subject, subjects } from './subjects.ts'

const parts = [
  'sizes',
  'loads',
  'interactions',
  'trace',
  'lighthouse',
  'growth',
  'draft',
  'desk',
  'corrections',
] as const

export type Part = (typeof parts)[number]

export type BenchOptions = {
  /** The number of loads of each page with each profile. */
  readonly runs: number
  readonly parts: readonly Part[]
  readonly profiles: readonly Profile[]
  readonly subjects: readonly Subject[]
  /** Whether to write the tables into bench/README.md. False if pages or profiles are left out. */
  readonly writes: boolean
}

/** Reads the command line. Throws an error with the value that is unknown. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '5' },
      part: { type: 'string' },
      profile: { type: 'string' },
      page: { type: 'string' },
      'no-write': { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is not a whole number of runs`)
  const selected = <T>(all: readonly T[], idOf: (item: T) => string, option: string, value?: string) => {
    const ids = value?.split(',') ?? all.map(idOf)
    const unknown = ids.find((id) => !all.some((item) => idOf(item) === id))
    if (unknown !== undefined) {
      throw new Error(`--${option} ${unknown}: there is no such ${option}, only ${all.map(idOf).join(', ')}`)
    }
    return all.filter((item) => ids.includes(idOf(item)))
  }
  return {
    runs,
    parts: selected(parts, (part) => part, 'part', values.part),
    profiles: selected(profiles, ({ id }) => id, 'profile', values.profile),
    subjects: selected(subjects, ({ id }) => id, 'page', values.page),
    writes: !values['no-write'] && values.profile === undefined && values.page === undefined,
  }
}
