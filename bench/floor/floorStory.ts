import type { FeatureCollection, Geometry } from 'geojson'
import places from '../../public/geo/raqqa-2016-11.geojson?raw'
import story from '../../public/stories/raqqa-2016-11/story.json'

type PlaceProperties = { readonly name: string }

const collection = JSON.parse(places) as FeatureCollection<Geometry, PlaceProperties>

/** The places that are points, as [longitude, latitude] in degrees. The floor draws neither areas nor lines. */
export const floorPlaces = collection.features.flatMap(({ id, geometry, properties }) =>
  geometry.type === 'Point'
    ? [
        {
          id: String(id),
          name: properties.name,
          at: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0] as [number, number],
        },
      ]
    : [],
)

/** The story, bundled with the script to save a round trip. */
export const floorStory = {
  ...story,
  statements: story.statements.map((statement) => ({
    ...statement,
    day: statement.said.on.slice(-10),
    speakerName: story.speakers.find(({ id }) => id === statement.speaker)?.name ?? statement.speaker,
  })),
}
