import { inventedShape, type Shape, type ShapePlace } from './inventedShape.ts'
import { testPicture } from './testPicture.ts'

const picture = { file: 'stripes.png', alt: 'Stripes of two colours', credit: 'Drawn by a script' }

/**
 * A front that moves: a row of dated areas, towns held, changing, contested and disputed, a column on its way, and a picture.
 * `side-2` holds and says nothing, `side-3` speaks and holds nothing.
 */
export function movingFront(): Shape {
  const shape = inventedShape({
    id: 'moving-front',
    title: 'Invented: a front that moves',
    from: '2024-03-01',
    to: '2024-03-20',
    places: [
      { id: 'west', name: 'Test West', at: [36.1, 33.42] },
      { id: 'bridge', name: 'Test Bridge', at: [36.5, 33.4] },
      { id: 'harbour', name: 'Test Harbour', at: [36.95, 33.5] },
      { id: 'mill', name: 'Test Mill', at: [36.7, 33.1] },
      { id: 'quarry', name: 'Test Quarry', at: [36.2, 33.0] },
      front(1, 36.3),
      front(2, 36.6),
      front(3, 36.85),
      {
        id: 'column',
        name: 'Test Column',
        kind: 'advance',
        at: {
          type: 'LineString',
          coordinates: [
            [36.1, 33.42],
            [36.5, 33.4],
            [36.85, 33.48],
          ],
        },
      },
      { id: 'valley', name: 'Test Valley', kind: 'area', at: box(36.0, 32.9, 36.5, 33.15) },
    ],
    fit: ['west', 'bridge', 'harbour', 'mill', 'quarry'],
    sides: ['Side One', 'Side Two', 'Side Three', 'Test Observers'],
    speakers: [
      { name: 'Speaker One', role: 'test speaker', side: 0 },
      { name: 'Speaker Two', role: 'test speaker', side: 1 },
      { name: 'Test Observer', role: 'test observer', side: 3 },
    ],
    statements: [
      { on: '2024-03-10', about: ['mill'], speaker: 0, text: 'Test words: we have the mill', pictures: [picture] },
      { on: '2024-03-11', about: ['mill'], speaker: 1, text: 'Test words: the mill is ours', disputes: ['s-0'] },
      { on: '2024-03-15', about: ['harbour', 'valley'], speaker: 2 },
    ],
    events: [{ when: '2024-03-08', title: 'A test column sets out', places: ['column'] }],
    control: [
      { places: ['front-1'], side: 0, from: '2024-03-02', until: '2024-03-07' },
      { places: ['front-2'], side: 0, from: '2024-03-08', until: '2024-03-12' },
      { places: ['front-3'], side: 0, from: '2024-03-13' },
      { places: ['west', 'bridge', 'harbour'], side: 1, from: '../2024-03-01' },
      { places: ['west'], side: 0, from: '2024-03-02' },
      { places: ['bridge'], side: 0, from: '2024-03-06/2024-03-10', note: 'Test note: the day is not known.' },
      { places: ['harbour'], side: 'contested', from: '2024-03-14' },
      { places: ['mill'], side: 1, from: '2024-03-05' },
      { places: ['mill'], side: 0, from: '2024-03-10', disputed: true, statement: 0 },
      { places: ['mill'], side: 1, from: '2024-03-10', disputed: true, statement: 1 },
      { places: ['quarry', 'valley'], side: 2, from: '2024-03-03', until: '2024-03-16' },
    ],
    lead: { question: 'Who holds the mill?', statements: ['s-0', 's-1'] },
  })
  return { ...shape, pictures: { [picture.file]: testPicture(320, 200) } }
}

/** What is held west of a meridian. */
function front(number: number, east: number): ShapePlace {
  return {
    id: `front-${number}`,
    name: `Test Front ${number}`,
    kind: 'area',
    approximate: true,
    at: box(35.9, 33.2, east, 33.7),
  }
}

function box(west: number, south: number, east: number, north: number): ShapePlace['at'] {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}
