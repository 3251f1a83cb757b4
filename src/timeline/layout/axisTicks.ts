import { addDays, type Day, daysBetween } from '../../story/time/day.ts'
import type { TimeSpan } from './timeScale.ts'

/** A line across the axis. A named tick carries the name of its month or year. */
export type AxisTick = {
  readonly day: Day
  readonly kind: 'week' | 'month' | 'year'
  readonly isNamed: boolean
}

/** The least space between ticks, between months’ names and between years, in CSS pixels. */
const minTickSpace = 10
const minMonthSpace = 64
const minYearSpace = 36

/**
 * The ticks of an axis that is `width` CSS pixels long. Mondays and first days of months have ticks where there is
 * space, first days of years always. A name stands where it doesn’t run into the next. The first day bears the name of
 * its month, or of its year on a long timeline.
 */
export function axisTicks({ from, to }: TimeSpan, width: number): readonly AxisTick[] {
  const days = Math.max(1, daysBetween(from, to))
  const dayWidth = width / days
  const hasWeeks = dayWidth * 7 >= minTickSpace
  const hasMonths = dayWidth * 28 >= minTickSpace
  const hasMonthNames = dayWidth * 28 >= minMonthSpace
  const ticks: AxisTick[] = [{ day: from, kind: hasMonthNames ? 'month' : 'year', isNamed: false }]
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (day.endsWith('-01-01')) ticks.push({ day, kind: 'year', isNamed: dayWidth * 365 >= minYearSpace })
    else if (hasMonths && day.endsWith('-01')) ticks.push({ day, kind: 'month', isNamed: hasMonthNames })
    else if (hasWeeks && isMonday(day)) ticks.push({ day, kind: 'week', isNamed: false })
  }
  return withFirstNamed(ticks, to, dayWidth)
}

/** Names the first tick unless its name would run into the next. */
function withFirstNamed(ticks: readonly AxisTick[], to: Day, dayWidth: number): readonly AxisTick[] {
  const [first, ...others] = ticks
  if (first === undefined) return ticks
  const next = others.find(({ isNamed }) => isNamed)?.day ?? to
  const isFree = daysBetween(first.day, next) * dayWidth >= minMonthSpace || next === to
  return [{ ...first, isNamed: isFree }, ...others]
}

function isMonday(day: Day): boolean {
  return new Date(day).getUTCDay() === 1
}
