import { amount, type Unit } from './comparison.ts'

/** An aim of Dateline and what was measured, null where nothing was. */
export type Aim = {
  readonly what: string
  readonly atMost: number
  readonly unit: Unit | 'ratio'
  readonly measured: number | null
}

export const aimsHead = ['aim', 'at most', 'measured', 'reached'] as const

/** The cells of an aim’s row. */
export function aimCells({ what, atMost, unit, measured }: Aim): readonly string[] {
  const written = (value: number) => (unit === 'ratio' ? value.toFixed(2) : withUnit(value, unit))
  if (measured === null) return [what, written(atMost), '–', 'not measured']
  return [what, written(atMost), written(measured), measured <= atMost ? 'yes' : '**no**']
}

function withUnit(value: number, unit: Unit): string {
  return unit === 'ms' ? `${amount(value, unit)} ms` : amount(value, unit)
}
