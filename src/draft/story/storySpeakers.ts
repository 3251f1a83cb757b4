import type { StoryFile } from '../../story/format/schema.ts'
import type { Doubt } from './doubt.ts'
import { freshId, idFrom } from './ids.ts'
import type { Reading } from './reading.ts'
import { sideOf } from './sideOf.ts'

/** The speakers and sides of a story, the id of each speaker by name, and what is doubtful. */
export type StorySpeakers = {
  readonly speakers: StoryFile['speakers']
  readonly sides: StoryFile['sides']
  readonly idByName: ReadonlyMap<string, string>
  readonly doubts: readonly Doubt[]
}

/** What stands where the article gives no role: a reader may see it. */
export const noRole = 'role not given in the report'
const noSide = 'Side not known'

/** A speaker for each name that speaks, with the role of its first mention and the side that both propose. */
export function storySpeakers({ quotes, countryNamed }: Reading): StorySpeakers {
  const roles = new Map<string, string | null>()
  for (const { name, role } of quotes) roles.set(name, roles.get(name) ?? role)
  const taken = new Set<string>()
  const idByName = new Map<string, string>()
  const sides = new Map<string, string>()
  const doubts: Doubt[] = []
  const speakers = [...roles].map(([name, role], index) => {
    const id = freshId(shortName(name), taken)
    idByName.set(name, id)
    const side = sideOf(name, role, countryNamed)
    const country = countryNamed(name)
    const isCountry = country !== null && idFrom(country.name) === idFrom(name)
    sides.set(idFrom(side?.name ?? noSide), side?.name ?? noSide)
    doubts.push(...doubtsOf(`speakers[${index}]`, name, isCountry ? 'its government' : role, side))
    const known = role ?? (isCountry ? 'the government; the report names no person' : noRole)
    return { id, name, role: known, side: idFrom(side?.name ?? noSide) }
  })
  return { speakers, sides: [...sides].map(([id, name]) => ({ id, name })), idByName, doubts }
}

/** The name by which a report calls someone again: a person’s last, all of an organisation’s. */
function shortName(name: string): string {
  const words = name.split(/\s+/)
  const isPerson =
    words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}|^(?:al|el|bin|de|van|von)\b/u.test(word))
  return isPerson && !/(?:s|ion|State|Council|Ministry|Union|Observatory)$/.test(name) ? (words.at(-1) ?? name) : name
}

function doubtsOf(
  path: string,
  name: string,
  role: string | null,
  side: { readonly name: string; readonly confidence: number } | null,
): readonly Doubt[] {
  const noRoleDoubt = {
    path: `${path}.role`,
    why: `the article doesn’t say what '${name}' is`,
    confidence: 0.2,
    alternatives: [],
  }
  const sideDoubt =
    side === null
      ? { path: `${path}.side`, why: `nothing tells the side of '${name}'`, confidence: 0.1, alternatives: [] }
      : {
          path: `${path}.side`,
          why: `'${name}' is put on the side '${side.name}' by name and role`,
          confidence: side.confidence,
          alternatives: [],
        }
  return [...(role === null ? [noRoleDoubt] : []), sideDoubt]
}
