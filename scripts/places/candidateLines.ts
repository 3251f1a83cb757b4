import type { PlaceCandidate } from '../../src/draft/candidates/candidatesFor.ts'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import { counted } from '../terminal/counted.ts'

/** So many candidates are listed. */
const most = 12

/** The candidates as numbered lines, and how to go on. */
export function candidateLines(
  name: string,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
  story: string | undefined,
): readonly string[] {
  const near = story === undefined ? '' : ` --near ${story}`
  const point = `npm run place -- "${name}"${near} --at LONGITUDE,LATITUDE`
  if (candidates.length === 0) return [`'${name}' is not in the gazetteer. Find it on a map: ${point}`]
  const shown = candidates
    .slice(0, most)
    .map((candidate, index) => `${String(index + 1).padStart(3)}  ${lineOf(candidate, gazetteer)}`)
  const rest = candidates.length - shown.length
  return [
    ...shown,
    ...(rest > 0 ? [`     and ${counted(rest, 'other')}`] : []),
    'Names and points of towns and countries: GeoNames (https://www.geonames.org), CC BY 4.0.',
    `Next: npm run place -- "${name}"${near} --choose NUMBER; or a point of your own: ${point}`,
  ]
}

function lineOf({ place, isNearly, nearest }: PlaceCandidate, gazetteer: Gazetteer): string {
  const unit =
    place.unit === null || place.unit === place.id ? null : (gazetteer.withId(place.unit)?.name ?? place.unit)
  const people = place.population === null ? place.kind : `${place.kind} of ${place.population.toLocaleString('en')}`
  const parts = [
    place.local === '' ? place.name : `${place.name} (${place.local})`,
    unit,
    place.kind === 'country' ? null : countryName(place.country),
    people,
    nearest === null ? null : `${Math.round(nearest.kilometres).toLocaleString('en')} km from ${nearest.name}`,
    isNearly ? 'spelt nearly so' : null,
    /^\d+$/.test(place.id) ? `GeoNames ${place.id}` : place.id,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function countryName(code: string | null): string | null {
  return code === null ? null : (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code)
}
