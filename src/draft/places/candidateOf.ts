import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Candidate } from './draftPlace.ts'
import type { Mention } from './mentions/mention.ts'
import { isNamed } from './senses/isNamed.ts'
import type { Sense } from './senses/sense.ts'

/** A sense as a candidate, with what speaks for it in words. */
export function candidateOf({ place, ...support }: Sense, { key, isNearly }: Mention, gazetteer: Gazetteer): Candidate {
  const { id, name, kind, country, unit, population, point } = place
  const unitName = unit === null || unit === id ? null : (gazetteer.withId(unit)?.name ?? null)
  const why = [
    support.isWithin ? 'the text says where it is' : null,
    support.near > 0.4 ? 'near other places of the article' : null,
    support.unit > 0.6 && unitName !== null ? `other places of the article are in ${unitName}` : null,
    support.country > 0.6 && country !== null && kind !== 'country'
      ? 'other places of the article are in the same country'
      : null,
    isNearly ? `spelt nearly as ${name}` : isNamed(place, key) ? null : `another name of ${name}`,
    kind === 'capital' ? 'a capital' : null,
    population === null ? null : `${population.toLocaleString('en')} people`,
  ]
  return { id, name, kind, country, unit, population, point, why: why.filter((reason) => reason !== null) }
}
