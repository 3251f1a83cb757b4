import type { Geometry, GeometryCollection } from 'geojson'
import type { Evidence, Lead, Picture } from './format/schema.ts'
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
  /** Who holds it, from which day on; undefined where `control` names it nowhere. Worked out once (`heldSteps`). */
  readonly held?: readonly HeldStep[] | undefined
  /** The days from and until which the map draws it; undefined if always. Worked out once (`drawnDays`). */
  readonly drawn?: { readonly from: Day | null; readonly until: Day | null } | undefined
}

/** Places that change hands at one time: a moment of the timeline. `side` is an id, or `contested`. */
export type ControlChange = {
  readonly id: string
  readonly when: When
  readonly side: string
  readonly places: readonly string[]
}

/**
 * From this day on a place is held by a side, or is `contested`, `changing` or `disputed`; by null while nothing is claimed.
 * While it is changing, `to` is the side that is about to hold it, `contested`, or null where nobody is named.
 */
export type HeldStep = readonly [from: Day, by: string | null, to?: string | null]

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
  readonly pictures?: readonly StoryPicture[] | undefined
}

export type Side = { readonly id: string; readonly name: string }

export type Speaker = {
  readonly id: string
  readonly name: string
  /** The office or function, where the source gives one. */
  readonly role?: string | undefined
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
  readonly pictures?: readonly StoryPicture[] | undefined
}

export type StoryEvent = {
  readonly id: string
  readonly title: string
  readonly text?: string | undefined
  readonly when: When
  readonly places: readonly string[]
  readonly evidence: Evidence
  readonly pictures?: readonly StoryPicture[] | undefined
}

/** The word for a side where no side holds a place: both fight for it. No side has this id in a story with `control`. */
export const contested = 'contested'

/** Who holds some places, and since when. */
export type Control = {
  readonly id: string
  readonly places: readonly string[]
  /** The id of a side, or `contested`. */
  readonly side: string
  readonly from: When
  /** When it ended; undefined if it lasts until a later entry begins. */
  readonly until?: When | undefined
  /** Whether another entry, disputed too, says otherwise. */
  readonly disputed?: boolean | undefined
  readonly note?: string | undefined
  readonly evidence: Evidence
  /** Of a disputed entry that rests on the words of a statement: the id of who made it. */
  readonly speaker?: string | undefined
}

type Correction = { readonly on: Day; readonly text: string }

/** The lists of a story whose entries may have pictures. */
export const picturedLists = ['statements', 'events', 'sources'] as const

/** A picture, as a page shows it. */
export type StoryPicture = Picture & {
  /** In pixels, upright; undefined where nobody has measured it, as in a story that is opened from its folder. */
  readonly width?: number
  readonly height?: number
  /** Files of it, narrowest first, each with its width in pixels. `file` is what a browser shows that knows no WebP. */
  readonly sizes?: readonly (readonly [width: number, file: string])[]
}

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
  readonly control: readonly Control[]
  /** The changes of hands, in order of time. Worked out once (`controlChanges`). */
  readonly controlChanges?: readonly ControlChange[] | undefined
  /** What the page opens with, where the story says so. */
  readonly lead?: Lead | undefined
  readonly corrections: readonly Correction[]
}
