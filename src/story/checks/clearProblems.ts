import { isRecord, listIn } from '../format/entries.ts'
import type { PlaceFeature } from '../format/placesSchema.ts'
import { noSuchPlace, type Problem } from '../format/problem.ts'

/** So many problems of one kind are said once, with their number. */
const manyAlike = 4

/** The most ids that one sentence lists. */
const mostListed = 6

/** What the problems of a story are about. */
type Context = {
  readonly file: unknown
  readonly features: readonly unknown[]
  /** Whether the file of the places is why they aren’t found. */
  readonly lacksPlaces: boolean
}

/** The same problems in fewer and clearer words: names taken for ids are recognised, and what has one cause is said once. */
export function clearProblems(problems: readonly Problem[], context: Context): readonly Problem[] {
  const ids = idsByName(context)
  const named = problems.map((problem) => withId(problem, ids))
  return grouped(context.lacksPlaces ? withOneCause(named, context.file) : named)
}

/** The id of each name, for each kind of thing that ids refer to. */
type IdsByName = readonly { readonly kind: string; readonly path: RegExp; readonly ids: ReadonlyMap<string, string> }[]

function idsByName({ file, features }: Context): IdsByName {
  return [
    {
      kind: 'place',
      path: /^view\.fit\[|\.dateline\.place$|\.about\[|\.said\.at$|\.places\[/,
      ids: new Map(features.flatMap(placeNames)),
    },
    { kind: 'speaker', path: /\.speaker$/, ids: namesIn(file, 'speakers', ['name']) },
    { kind: 'side', path: /\.side$/, ids: namesIn(file, 'sides', ['name']) },
    { kind: 'source', path: /\.source$/, ids: namesIn(file, 'sources', ['publisher', 'title']) },
  ]
}

function placeNames(feature: unknown): readonly (readonly [string, string])[] {
  const { id, properties } = (isRecord(feature) ? feature : {}) as Partial<PlaceFeature>
  if (typeof id !== 'string' || !isRecord(properties)) return []
  const names = [properties.gazetteerName, ...Object.values(properties.names ?? {}), properties.name]
  return names.flatMap((name) => (typeof name === 'string' ? [[name.toLowerCase(), id] as const] : []))
}

function namesIn(file: unknown, list: string, keys: readonly string[]): ReadonlyMap<string, string> {
  const names = listIn(file, list).flatMap((entry) => {
    if (!isRecord(entry) || typeof entry.id !== 'string') return []
    const { id } = entry
    return keys.flatMap((key) => (typeof entry[key] === 'string' ? [[entry[key].toLowerCase(), id] as const] : []))
  })
  return new Map(names)
}

function withId(problem: Problem, names: IdsByName): Problem {
  const { path, value } = problem
  if (typeof value !== 'string') return problem
  const meant = names.find((one) => one.path.test(path))
  const id = meant?.ids.get(value.trim().toLowerCase())
  if (meant === undefined || id === undefined || id === value) return problem
  return { path, value, reason: `that is the name of a ${meant.kind}; its id is '${id}'` }
}

/** All problems of places that aren’t in their file as one, which follows those of the file. */
function withOneCause(problems: readonly Problem[], file: unknown): readonly Problem[] {
  const ids = new Set(problems.flatMap(({ reason, value }) => (reason === noSuchPlace ? [String(value)] : [])))
  if (ids.size < 2) return problems
  const listed = [...ids].slice(0, mostListed).map((id) => `'${id}'`)
  const others = ids.size > mostListed ? ` and ${ids.size - mostListed} more` : ''
  return [
    ...problems.filter(({ reason }) => reason !== noSuchPlace),
    {
      path: 'places',
      value: isRecord(file) ? file.places : undefined,
      reason: `no place in it has the ids that story.json names: ${listed.join(', ')}${others}`,
    },
  ]
}

/** Of many problems that differ only in where they are, the first, with the number of the others. */
function grouped(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const { path, value, reason } = problem
    const isAlike = value === undefined || typeof value === 'string'
    const key = isAlike ? JSON.stringify([path.replace(/\[\d+\]/g, '[]'), value, reason]) : path
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [problem])
    else group.push(problem)
  }
  return [...groups.values()].flatMap((group) => {
    const [first, next] = group
    if (first === undefined || next === undefined || group.length < manyAlike) return group
    return [{ ...first, reason: `${first.reason} (and ${group.length - 1} more, the next at ${next.path})` }]
  })
}
