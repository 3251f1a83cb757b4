import type { Page } from '@playwright/test'

/** How many places and statements an invented story has. */
export type StorySize = { readonly places: number; readonly statements: number }

/**
 * Serves a story of any size, with long names, under `fixtures/invented/`: no one said any of it, and nothing is where
 * it says.
 */
export async function serveInventedStory(page: Page, size: StorySize): Promise<void> {
  await page.route('**/fixtures/invented/story.json', (route) => route.fulfill({ json: inventedStory(size) }))
  await page.route('**/fixtures/invented/places.geojson', (route) => route.fulfill({ json: inventedPlaces(size) }))
  await page.route('**/fixtures/invented/places.still.json', (route) => route.fulfill({ status: 404 }))
}

function inventedStory(size: StorySize) {
  return {
    version: 1,
    id: 'invented',
    lang: 'en',
    title: 'An invented story',
    summary: 'As many places and statements as a test asks for: no one said any of this.',
    credit: 'Nobody: all of it is invented.',
    timeline: { from: '2016-11-01', to: '2016-11-30' },
    places: 'places.geojson',
    view: { fit: ['place-0', `place-${size.places - 1}`] },
    sources: [
      {
        id: 'report',
        role: 'main',
        title: 'Test report',
        publisher: 'Test publisher',
        published: '2016-11-30',
        url: 'https://example.org/report',
      },
    ],
    speakers: Array.from({ length: 6 }, (_, index) => ({
      id: `speaker-${index}`,
      name: `Speaker ${index} of a long name`,
      role: 'speaker',
      side: `side-${index % 3}`,
    })),
    sides: ['One', 'Two', 'Three'].map((name, index) => ({ id: `side-${index}`, name: `Side ${name}` })),
    statements: Array.from({ length: size.statements }, (_, index) => inventedStatement(index, size.places)),
    events: [],
  }
}

function inventedStatement(index: number, places: number) {
  return {
    id: `statement-${index}`,
    speaker: `speaker-${index % 6}`,
    kind: 'reported',
    text: `Test statement ${index}. ${index % 10 === 0 ? 'It goes on and on. '.repeat(30) : ''}`.trim(),
    about: [`place-${index % places}`],
    said: { on: `2016-11-${String(1 + (index % 28)).padStart(2, '0')}` },
    evidence: { source: 'report', exact: `Test statement ${index}.` },
  }
}

function inventedPlaces({ places }: StorySize) {
  const features = Array.from({ length: places }, (_, index) => ({
    type: 'Feature',
    id: `place-${index}`,
    properties: {
      name: index % 7 === 0 ? `Test place with a very long name, number ${index}` : `Test place ${index}`,
      kind: 'town',
      precision: 'exact',
    },
    geometry: { type: 'Point', coordinates: [36 + (index % 10) * 0.9, 33 + Math.floor(index / 10) * 0.7] },
  }))
  return { type: 'FeatureCollection', features }
}
