import { folded } from '../../gazetteer/folded.ts'
import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'
import { newsCities } from './newsCities.ts'

const article = /^(al|ar|as|ash|at|ath|ad|adh|an|az|el|es|er) /

/**
 * Whether a key is a city’s own name, with or without its Arabic article or "City", or its usual one in English, and not another
 * that it has somewhere. Areas have no such.
 */
export function isNamed(place: GazetteerPlace, key: string): boolean {
  if (/^(country|unit|county|region|water)$/.test(place.kind)) return true
  const own = folded(place.name)
  return own === key || own === `${key} city` || own.replace(article, '') === key || newsCities.get(key) === place.id
}
