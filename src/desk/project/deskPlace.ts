import type { PlaceFeature } from '../../story/format/placesSchema.ts'

/** A place as the desk edits it. Its geometry is null until the editor has pointed at it. */
export type DeskPlace = Omit<PlaceFeature, 'geometry'> & { readonly geometry: PlaceFeature['geometry'] | null }
