export type Unit = 'ms' | 'bytes' | 'count' | 'shift'

/** Formats an amount: milliseconds, decimal kilobytes and megabytes, counts, layout shift. */
export function amount(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return value < 100 ? value.toFixed(1) : String(Math.round(value))
    case 'bytes':
      return value >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : `${(value / 1000).toFixed(1)} kB`
    case 'count':
      return String(Math.round(value * 10) / 10)
    case 'shift':
      return value.toFixed(3)
  }
}
