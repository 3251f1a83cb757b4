import type { NamedPoint } from '../../draft/candidates/namedPoint.ts'
import type { Project } from './project.ts'

/** The places of a project that are points, but one: what others of a name may be near to. */
export function namedPoints({ places }: Project, but: string): readonly NamedPoint[] {
  return places.features.flatMap(({ id, geometry, properties }) => {
    if (id === but || geometry?.type !== 'Point') return []
    const [longitude = 0, latitude = 0] = geometry.coordinates
    return [{ name: properties.name, country: properties.country ?? null, point: [longitude, latitude] as const }]
  })
}
