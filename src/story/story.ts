import type { Geometry, GeometryCollection } from 'geojson'
import type { Evidence } from './format/schema.ts'
import type { Day } from './time/day.ts'
import type { When } from './time/edtf.ts'

/** [longitude, latitude] in degrees, WGS 84. */
export type LngLat = readonly [longitude: number, latitude: number]

export type PlaceGeometry = Exclude<Geometry, GeometryCollection>

export type Place = {
  readonly id: string
  /** As the report spells it, or in the language `nameLang` (`inLanguage`). */
  readonly name: string
  readonly nameLang?: string
  /** As the report spells it, where `name` is in another language. */
  readonly asReported?: string
  readonly gazetteerName?: string | undefined
  readonly country?: string | undefined
  /** Local names by language tag. */
  readonly names: Readonly<Record<string, string>>
  readonly geonames?: number | undefined
  readonly kind: string
  readonly precision: 'exact' | 'approximate'
  readonly note?: string | undefined
  readonly geometry: PlaceGeometry
  /** The position of its marker. */
  readonly point: LngLat
}

export type Source = {
  readonly id: string
  readonly role: 'main' | 'context'
  readonly title: string
  readonly publisher: string
  readonly byline?: string | undefined
  readonly published: Day
  readonly url?: string | undefined
  readonly dateline?: { readonly place: string; readonly date: Day } | undefined
  /** The whole text, if the story includes it. */
  readonly text?: string | undefined
}

export type Side = { readonly id: string; readonly name: string }

export type Speaker = {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly side: string
}

export type Statement = {
  readonly id: string
  readonly speaker: string
  readonly kind: 'direct' | 'reported'
  readonly text: string
  readonly about: readonly string[]
  readonly said: {
    readonly when: When
    readonly at?: string | undefined
    readonly occasion?: string | undefined
  }
  readonly evidence: Evidence
  /** Ids of the statements that contradict it. Mutual, even where the file states it on one side only. */
  readonly disputes: readonly string[]
}

export type StoryEvent = {
  readonly id: string
  readonly title: string
  readonly text?: string | undefined
  readonly when: When
  readonly places: readonly string[]
  readonly evidence: Evidence
}

type Correction = { readonly on: Day; readonly text: string }

/** A checked story: every reference in it resolves. */
export type Story = {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly summary: string
  readonly credit: string
  readonly timeline: { readonly from: Day; readonly to: Day }
  /** Ids of the places that the first view shows. Distances are measured from the first of them. */
  readonly fit: readonly string[]
  /** The address of its places’ GeoJSON, as `story.json` gives it. */
  readonly placesFile: string
  readonly places: readonly Place[]
  readonly sources: readonly Source[]
  readonly speakers: readonly Speaker[]
  readonly sides: readonly Side[]
  readonly statements: readonly Statement[]
  readonly events: readonly StoryEvent[]
  readonly corrections: readonly Correction[]
}
