import { isRecord, listIn } from '../format/entries.ts'

/** The ids of the places that `story.json` names, of whatever shape it is. */
export function namedPlaces(file: unknown): ReadonlySet<string> {
  const view = isRecord(file) ? file.view : undefined
  const named = [
    ...listIn(view, 'fit'),
    ...listIn(file, 'sources').map((source) => memberOf(memberOf(source, 'dateline'), 'place')),
    ...listIn(file, 'statements').flatMap((statement) => [
      ...listIn(statement, 'about'),
      memberOf(memberOf(statement, 'said'), 'at'),
    ]),
    ...['events', 'control'].flatMap((list) => listIn(file, list).flatMap((entry) => listIn(entry, 'places'))),
  ]
  return new Set(named.filter((id) => typeof id === 'string'))
}

function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}
