import { formatAmount, type Unit } from './comparison.ts'

/** An aim of Dateline, and what was measured; null where nothing was. */
export type Aim = {
  readonly what: string
  readonly atMost: number
  readonly unit: Unit | 'ratio'
  readonly measured: number | null
}

export const aimsHead = ['aim', 'at most', 'measured', 'reached'] as const

/** The cells of an aim’s row. */
export function aimCells({ what, atMost, unit, measured }: Aim): readonly string[] {
  const format = (value: number) => (unit === 'ratio' ? value.toFixed(2) : withUnit(value, unit))
  if (measured === null) return [what, format(atMost), '–', 'not measured']
  return [what, format(atMost), format(measured), measured <= atMost ? 'yes' : '**no**']
}

function withUnit(value: number, unit: Unit): string {
  return unit === 'ms' ? `${formatAmount(value, unit)} ms` : formatAmount(value, unit)
}
