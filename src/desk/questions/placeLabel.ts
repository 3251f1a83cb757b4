import { kilometres } from '../../draft/places/senses/kilometres.ts'
import type { DeskPlace } from '../project/deskPlace.ts'
import { namedPoints } from '../project/namedPoints.ts'
import type { Project } from '../project/project.ts'
import type { DeskWording } from '../wording/deskWording.ts'

/** Which place of a name it is: its name in the gazetteer, its country, and how far it is from the nearest other place of the story. */
export function placeLabel(
  { id, geometry, properties }: DeskPlace,
  project: Project,
  { locale, questions }: DeskWording,
): string {
  const country = properties.country && new Intl.DisplayNames(locale, { type: 'region' }).of(properties.country)
  const names = [properties.gazetteerName ?? properties.name, properties.kind === 'country' ? '' : country]
  const [longitude, latitude] = geometry?.type === 'Point' ? geometry.coordinates : []
  const [nearest] =
    longitude === undefined || latitude === undefined
      ? []
      : namedPoints(project, id)
          .map(({ name, point }) => ({ name, distance: kilometres([longitude, latitude], point) }))
          .toSorted((a, b) => a.distance - b.distance)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  return [
    ...names,
    nearest === undefined ? '' : questions.kilometresFrom(number.format(nearest.distance), nearest.name),
  ]
    .filter(Boolean)
    .join(', ')
}
