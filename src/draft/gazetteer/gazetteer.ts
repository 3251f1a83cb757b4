import type { AreaShape } from './areaShapes.ts'
import type { GazetteerPlace } from './gazetteerPlace.ts'

/** Names in Latin script and the places that they mean. Keys are names as `folded` gives them. */
export type Gazetteer = {
  /** All places that have this name, countries and other areas first, then cities from the largest. */
  readonly named: (key: string) => readonly GazetteerPlace[]
  /** Areas whose adjective this is: "syrian" is Syria’s. */
  readonly withAdjective: (key: string) => readonly GazetteerPlace[]
  /** Cities of a country whose name is spelt nearly so, from the largest. */
  readonly spelledLike: (key: string, country: string) => readonly GazetteerPlace[]
  /** Whether this is a person’s given name, or a surname, or an English word that is no name at all (“reading”). */
  readonly isGivenName: (key: string) => boolean
  readonly isSurname: (key: string) => boolean
  readonly isOrdinaryWord: (key: string) => boolean
  /** The place with this id, or null. */
  readonly withId: (id: string) => GazetteerPlace | null
  /** The shape of an area, or of a river its course; null where it is not known. */
  readonly shapeOf: (place: Pick<GazetteerPlace, 'id' | 'kind' | 'country'>) => AreaShape | null
}
