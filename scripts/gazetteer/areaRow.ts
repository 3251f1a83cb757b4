import type { Area } from './area.ts'

/** An area of our own lists: aliases and adjectives with | between, the country’s ISO 3166-1 code; degrees. */
export type AreaRow = readonly [
  name: string,
  longitude: number,
  latitude: number,
  aliases?: string | undefined,
  adjectives?: string | undefined,
  country?: string,
]

/** The area of a row. Its id is its name in lower case with hyphens. */
export function areaOf(kind: Area['kind'], row: AreaRow): Area {
  const [name, longitude, latitude, aliases = '', adjectives = '', country = ''] = row
  const words = (list: string) => list.split('|').filter(Boolean)
  return {
    id: name.toLowerCase().replace(/[^a-z]+/g, '-'),
    kind,
    name,
    country,
    unit: '',
    code: '',
    point: [longitude, latitude],
    aliases: words(aliases),
    adjectives: words(adjectives),
  }
}
