import { settled, withEdit } from './answered.ts'
import type { DeskPlace } from './deskPlace.ts'
import { withEntry } from './entries.ts'
import type { Project } from './project.ts'

/** So many digits of a degree are kept: 11 m. */
const digits = 4

/** The project with a place at a point, [longitude, latitude] in degrees, where the editor says it is. */
export function movedTo(project: Project, id: string, point: readonly [number, number]): Project {
  const coordinates = point.map((degrees) => Number(degrees.toFixed(digits)))
  return withGeometry(project, id, { type: 'Point', coordinates })
}

/** The project with a place where the gazetteer has it. */
export function foundAt(project: Project, place: DeskPlace): Project {
  const subject = { list: 'places', id: place.id, key: 'geometry' } as const
  return withEdit(settled(project, subject), subject, { kind: 'place', place })
}

/** The project with a place that the editor has drawn. It no longer is the gazetteer’s. */
export function withGeometry(project: Project, id: string, geometry: NonNullable<DeskPlace['geometry']>): Project {
  return withEntry(settled(project, { list: 'places', id, key: 'geometry' }), 'places', id, (place) => {
    const { geonames: _, gazetteerName: __, ...properties } = place.properties
    return { ...place, geometry, properties }
  })
}
