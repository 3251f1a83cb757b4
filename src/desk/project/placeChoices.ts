import type { DeskPlace } from './deskPlace.ts'

/** Other features that a place may be, by its id, the likeliest first. */
export type PlaceChoices = ReadonlyMap<string, readonly DeskPlace[]>
