import type { Geometry, LineString, Point, Polygon } from 'geojson'
import type { Evidence } from './format/schema.ts'
import type { Day } from './time/day.ts'
import type { When } from './time/edtf.ts'

/** [longitude, latitude] in degrees, WGS 84. */
export type LngLat = readonly [longitude: number, latitude: number]

export type PlaceGeometry = Extract<Geometry, Point | LineString | Polygon>

export type Place = {
  readonly id: string
  /** As the report spells it. */
  readonly name: string
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
  /** The whole plain text, if the story carries it. */
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
  /** Contradictions hold both ways, whichever statement names them in the file. */
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

/** A story that has passed every check: each reference in it resolves. */
export type Story = {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly summary: string
  readonly credit: string
  readonly timeline: { readonly from: Day; readonly to: Day }
  /** Ids of the places that the first view shows; distances are measured from the first. */
  readonly fit: readonly string[]
  /** The address of the file of its places, as `story.json` has it. */
  readonly placesFile: string
  readonly places: readonly Place[]
  readonly sources: readonly Source[]
  readonly speakers: readonly Speaker[]
  readonly sides: readonly Side[]
  readonly statements: readonly Statement[]
  readonly events: readonly StoryEvent[]
  readonly corrections: readonly Correction[]
}
