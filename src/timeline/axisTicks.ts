import { addDays, type Day, daysBetween } from '../story/time/day.ts'
import type { TimeSpan } from './timeScale.ts'

/** A line across the axis; a named one begins a month or a year. */
export type AxisTick = {
  readonly day: Day
  readonly kind: 'week' | 'month' | 'year'
  readonly isNamed: boolean
}

/** The least room for a tick and for a month’s or year’s name, in CSS pixels. */
const leastTick = 10
const leastName = 64
const leastYear = 36

/**
 * The ticks of an axis `width` CSS pixels long: Mondays where weeks have room, the first of each month and year where
 * those have, names where they don’t run into the next. The first day is named as its month.
 */
export function axisTicks({ from, to }: TimeSpan, width: number): readonly AxisTick[] {
  const days = Math.max(1, daysBetween(from, to))
  const dayWidth = width / days
  const hasWeeks = dayWidth * 7 >= leastTick
  const hasMonths = dayWidth * 28 >= leastTick
  const namesMonths = dayWidth * 28 >= leastName
  const ticks: AxisTick[] = [{ day: from, kind: namesMonths ? 'month' : 'year', isNamed: false }]
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (day.endsWith('-01-01')) ticks.push({ day, kind: 'year', isNamed: dayWidth * 365 >= leastYear })
    else if (hasMonths && day.endsWith('-01')) ticks.push({ day, kind: 'month', isNamed: namesMonths })
    else if (hasWeeks && isMonday(day)) ticks.push({ day, kind: 'week', isNamed: false })
  }
  return withFirstNamed(ticks, to, dayWidth)
}

/** The first day has its name unless that would run into the next one. */
function withFirstNamed(ticks: readonly AxisTick[], to: Day, dayWidth: number): readonly AxisTick[] {
  const [first, ...others] = ticks
  if (first === undefined) return ticks
  const next = others.find(({ isNamed }) => isNamed)?.day ?? to
  const isFree = daysBetween(first.day, next) * dayWidth >= leastName || next === to
  return [{ ...first, isNamed: isFree }, ...others]
}

function isMonday(day: Day): boolean {
  return new Date(day).getUTCDay() === 1
}
