import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'

/** Whether a place lies in a country, a unit or a county. No place lies in itself. */
export function isWithin(place: GazetteerPlace, area: GazetteerPlace): boolean {
  if (place.id === area.id) return false
  if (area.kind === 'country') return place.country === area.country
  if (area.kind === 'unit') return place.unit === area.unit
  if (area.kind === 'county') return place.county !== null && place.county === area.county
  return false
}
