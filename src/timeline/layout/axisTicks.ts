import { addDays, type Day, daysBetween } from '../../story/time/day.ts'
import type { TimeSpan } from './timeScale.ts'

/** A line across the axis, and what is written at it: the number of its day, its day and month, its month or its year. */
export type AxisTick = {
  readonly day: Day
  readonly kind: 'day' | 'week' | 'month' | 'year'
  readonly name: 'day' | 'date' | 'month' | 'year' | 'none'
}

/** A timeline of up to so many days shows each of them. */
const mostDays = 21

/** The least space between ticks and between the names of months, in CSS pixels. */
const minTickSpace = 10
const minMonthSpace = 64

/** The room that a name takes from its tick on, and a numbered day about its tick, in CSS pixels. */
const nameRoom = { month: 36, year: 33 } as const
const dayRoom = 22
const dateRoom = 30

/**
 * The ticks of an axis that is `width` CSS pixels long, with `margin` of free space after it. A short timeline has its
 * days, numbered where there is room. On a longer one Mondays and first days of months have ticks where there is space,
 * first days of years always. A name stands where it runs neither into the next nor over the end. The first day bears
 * the name of its month, or of its year on a long timeline.
 */
export function axisTicks({ from, to }: TimeSpan, width: number, margin = 0): readonly AxisTick[] {
  const days = daysBetween(from, to)
  if (days <= mostDays) return dayTicks(from, days, width)
  const dayWidth = width / days
  const hasWeeks = dayWidth * 7 >= minTickSpace
  const hasMonths = dayWidth * 28 >= minTickSpace
  const hasMonthNames = dayWidth * 28 >= minMonthSpace
  const ticks: AxisTick[] = []
  for (let index = 1; index <= days; index += 1) {
    const day = addDays(from, index)
    if (day.endsWith('-01-01')) ticks.push({ day, kind: 'year', name: 'year' })
    else if (hasMonths && day.endsWith('-01'))
      ticks.push({ day, kind: 'month', name: hasMonthNames ? 'month' : 'none' })
    else if (hasWeeks && isMonday(day)) ticks.push({ day, kind: 'week', name: 'none' })
  }
  const unit = hasMonthNames ? 'month' : 'year'
  const first: AxisTick = { day: from, kind: unit, name: unit }
  const at = (day: Day) => daysBetween(from, day) * dayWidth
  const end = width + margin
  if (from.endsWith(unit === 'year' ? '-01-01' : '-01')) return withRoom([first, ...ticks], at, end)
  const named = withRoom(ticks, at, end)
  const next = named.find(({ name }) => name !== 'none')
  const isFree = next === undefined || at(next.day) >= (next.name === 'year' ? nameRoom.year : minMonthSpace)
  return [{ ...first, name: isFree ? unit : 'none' }, ...named]
}

/** Every day, those numbered that have room; the first day and those that begin a month with the month’s name. */
function dayTicks(from: Day, days: number, width: number): readonly AxisTick[] {
  const dayWidth = width / Math.max(1, days)
  const stride = [1, 2, 7].find((step) => step * dayWidth >= dayRoom) ?? 7
  const isDate = (day: Day) => day === from || day.endsWith('-01')
  const ticks = Array.from({ length: days + 1 }, (_, index) => addDays(from, index))
  const isNearDate = (index: number) =>
    ticks.some((day, other) => isDate(day) && other !== index && Math.abs(other - index) * dayWidth < dateRoom)
  return ticks.flatMap((day, index): AxisTick[] => {
    const isNumbered = index % stride === 0 && !isNearDate(index)
    const name = isDate(day) && !(index > 0 && index * dayWidth < 2 * dateRoom) ? 'date' : isNumbered ? 'day' : 'none'
    return dayWidth < minTickSpace && name === 'none' ? [] : [{ day, kind: 'day', name }]
  })
}

/** Takes the name from each tick whose name would run into the one before, or over the end. */
function withRoom(ticks: readonly AxisTick[], at: (day: Day) => number, end: number): readonly AxisTick[] {
  let free = 0
  return ticks.map((tick) => {
    if (tick.name !== 'month' && tick.name !== 'year') return tick
    const start = at(tick.day)
    if (start < free || start + nameRoom[tick.name] > end) return { ...tick, name: 'none' }
    free = start + nameRoom[tick.name]
    return tick
  })
}

function isMonday(day: Day): boolean {
  return new Date(day).getUTCDay() === 1
}
