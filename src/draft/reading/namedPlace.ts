import type { DraftPlace } from '../places/draftPlace.ts'
import { type Part, partNamed } from './partNamed.ts'
import type { Reading } from './reading.ts'

/** A mention with what of its place it names: a part of its area, or an airport or base that has a town’s name. */
export type NamedPlace = DraftPlace & { readonly part: Part | null; readonly site: Site | null }
export type Site = 'airport' | 'base'

const site =
  /^(?:\s(?:International|Regional|Municipal|Military|National))*\s(?:(Airport|Airfield)|Air\s?(?:Force )?Base|Airbase|Naval Base)\b/

/** The mention together with the words before or behind it that say that. Only an area whose shape is known has parts. */
export function namedPlace(place: DraftPlace, { article: { text }, shapeOf }: Reading): NamedPlace {
  const [best] = place.candidates
  const behind = site.exec(text.slice(place.end, place.end + 60))
  if (best !== undefined && behind !== null && place.role !== 'adjective') {
    const end = place.end + behind[0].length
    return { ...place, end, role: 'place', part: null, site: behind[1] === undefined ? 'base' : 'airport' }
  }
  if (best === undefined) return { ...whole(place), start: directedStart(text, place) }
  if (place.role !== 'place' || !/^(?:country|unit|region)$/.test(best.kind)) return whole(place)
  const named = partNamed(text, place)
  if (named === null || shapeOf(best) === null) return whole(place)
  const { start, east, north } = named
  return { ...place, start, part: { east, north }, site: null }
}

/** Where “eastern Dabiq” begins, if that is a place of its own to the article: nothing else tells what it is. */
function directedStart(text: string, { start, end }: DraftPlace): number {
  const named = partNamed(text, { start, end })
  return named !== null && /ern\s$/i.test(text.slice(named.start, start)) ? named.start : start
}

function whole(place: DraftPlace): NamedPlace {
  return { ...place, part: null, site: null }
}

/** Mentions by what they mean: their first candidate and what of it, or their name where they have none. */
export function byMeaning(places: readonly NamedPlace[]): ReadonlyMap<string, readonly NamedPlace[]> {
  const groups = new Map<string, NamedPlace[]>()
  for (const place of places) {
    const { part, site, candidates } = place
    const id = candidates[0]?.id ?? `?${place.name.toLowerCase()}`
    const key = [id, site ?? '', part?.east ?? '', part?.north ?? ''].join(' ').trim()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [place])
    else group.push(place)
  }
  return groups
}
