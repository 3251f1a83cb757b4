import type { NamedPoint } from '../../draft/candidates/namedPoint.ts'
import type { Project } from './project.ts'

/**
 * The places of a project that are points, but one: what others of a name may be near to. Those that are still asked about aren’t among them,
 * unless all are.
 */
export function namedPoints({ places, questions }: Project, but: string): readonly NamedPoint[] {
  const points = places.features.flatMap(({ id, geometry, properties }) => {
    if (id === but || geometry?.type !== 'Point') return []
    const [longitude = 0, latitude = 0] = geometry.coordinates
    return [{ id, name: properties.name, country: properties.country ?? null, point: [longitude, latitude] as const }]
  })
  const asked = questions.flatMap(({ subjects, chosen }) =>
    chosen === null
      ? subjects.flatMap((subject) => (subject.list === 'places' && subject.key === 'geometry' ? subject.id : []))
      : [],
  )
  const sure = points.filter(({ id }) => !asked.includes(id))
  return (sure.length > 0 ? sure : points).map(({ id: _, ...point }) => point)
}
