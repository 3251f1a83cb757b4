import type { FoundPlace } from '../drafting/deskWorker.ts'
import type { DeskWording } from '../wording/deskWording.ts'

/** A place of the gazetteer in a line: “Lyman, Donetsk, Ukraine, 20,469, 12 km from Izium”. */
export function foundPlaceLabel(
  { place: { properties }, unit, population, nearest }: FoundPlace,
  { locale, questions }: DeskWording,
): string {
  const country = properties.country && new Intl.DisplayNames(locale, { type: 'region' }).of(properties.country)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  return [
    properties.gazetteerName ?? properties.name,
    unit,
    properties.kind === 'country' ? null : country,
    population === null ? null : number.format(population),
    nearest === null ? null : questions.kilometresFrom(number.format(nearest.kilometres), nearest.name),
  ]
    .filter(Boolean)
    .join(', ')
}
