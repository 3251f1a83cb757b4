import { inChinese, inHebrew, inPersian, inUkrainian } from './inLanguages.ts'
import { inventedShape, type Shape } from './inventedShape.ts'
import { kharkiv } from './kharkiv.ts'
import { movingFront } from './movingFront.ts'
import { pictured } from './pictured.ts'
import { threeTowns, townOf } from './threeTowns.ts'

/** The invented stories, by id: each of a shape that the first story does not have. */
export const shapes: ReadonlyMap<string, Shape> = new Map(
  [
    kharkiv(),
    onePlace(),
    oneDay(),
    threeDays(),
    tenYears(),
    noStatement(),
    heavyDay(),
    crowd(),
    hemispheres(),
    oneSpot(),
    longNames(),
    movingFront(),
    pictured(),
    inUkrainian(),
    inPersian(),
    inHebrew(),
    inChinese(),
  ].map((shape) => [shape.story.id, shape]),
)

function onePlace(): Shape {
  return inventedShape({
    id: 'one-place',
    from: '2024-03-01',
    to: '2024-03-20',
    places: [{ id: 'town', name: 'Test Town', at: [30, 10] }],
    statements: ['2024-03-02', '2024-03-09', '2024-03-19'].map((on) => ({ on, about: ['town'] })),
  })
}

function oneDay(): Shape {
  return inventedShape({
    id: 'one-day',
    from: '2024-03-01',
    to: '2024-03-01',
    places: threeTowns,
    statements: Array.from({ length: 5 }, (_, index) => ({ on: '2024-03-01', about: [townOf(index)] })),
    events: [{ when: '2024-03-01', title: 'A test event of the day', places: ['town-0'] }],
  })
}

function threeDays(): Shape {
  return inventedShape({
    id: 'three-days',
    from: '2024-03-01',
    to: '2024-03-03',
    places: threeTowns,
    statements: [
      { on: '../2024-03-02', about: ['town-0'] },
      ...Array.from({ length: 8 }, (_, index) => ({ on: `2024-03-0${1 + (index % 3)}`, about: [townOf(index)] })),
    ],
    events: [{ when: '2024-03-02', title: 'A test event of the second day', places: ['town-1'] }],
  })
}

function tenYears(): Shape {
  return inventedShape({
    id: 'ten-years',
    from: '2014-01-01',
    to: '2023-12-31',
    places: threeTowns,
    statements: Array.from({ length: 40 }, (_, index) => ({
      on: `${2014 + (index % 10)}-${String(1 + ((index * 5) % 12)).padStart(2, '0')}-11`,
      about: [townOf(index)],
    })),
    events: [
      ...[2015, 2018, 2022].map((year) => ({
        when: `${year}-06`,
        title: `A test event of ${year}`,
        places: ['town-2'],
      })),
      { when: '2022-11-20/..', title: 'A test event that goes on', places: ['town-2'] },
    ],
  })
}

function noStatement(): Shape {
  return inventedShape({
    id: 'no-statement',
    from: '2024-03-01',
    to: '2024-03-20',
    places: threeTowns,
    sides: [],
    events: ['2024-03-03', '2024-03-11'].map((when) => ({
      when,
      title: `A test event of ${when}`,
      places: ['town-0'],
    })),
  })
}

/** 200 statements, of which 120 are of one day, 50 of another and 15 of a third. */
function heavyDay(): Shape {
  const on = (index: number) =>
    index < 120
      ? '2024-03-12'
      : index < 170
        ? '2024-03-20'
        : index < 185
          ? '2024-03-25'
          : `2024-03-${String(1 + (index % 10)).padStart(2, '0')}`
  return inventedShape({
    id: 'heavy-day',
    from: '2024-03-01',
    to: '2024-03-31',
    places: threeTowns,
    sides: ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'],
    statements: Array.from({ length: 200 }, (_, index) => ({ on: on(index), about: [townOf(index)] })),
    events: [{ when: '2024-03-12', title: 'A test event of the heavy day', places: ['town-0'] }],
  })
}

/** 60 places within 30 km. */
function crowd(): Shape {
  const places = Array.from({ length: 60 }, (_, index) => {
    const angle = index * 2.399963
    const radius = 0.135 * Math.sqrt((index + 1) / 60)
    return {
      id: `place-${index}`,
      name: `Test Village ${index}`,
      at: [36.3 + (radius * Math.cos(angle)) / Math.cos(0.585), 33.5 + radius * Math.sin(angle)] as const,
    }
  })
  return inventedShape({
    id: 'crowd',
    from: '2024-03-01',
    to: '2024-03-20',
    places,
    statements: Array.from({ length: 90 }, (_, index) => ({
      on: `2024-03-${String(1 + (index % 20)).padStart(2, '0')}`,
      about: [`place-${(index * index) % 60}`],
    })),
  })
}

function hemispheres(): Shape {
  return inventedShape({
    id: 'hemispheres',
    from: '2024-03-01',
    to: '2024-03-20',
    places: [
      { id: 'north', name: 'Test Station North', at: [15.6, 78.2] },
      { id: 'south', name: 'Test Station South', at: [166.7, -77.8] },
      { id: 'east', name: 'Test Island East', at: [179.5, -16.5] },
      { id: 'west', name: 'Test Island West', at: [-179.2, 51.9] },
      { id: 'middle', name: 'Test Gulf', at: [0, 0] },
      {
        id: 'waters',
        name: 'Test Waters',
        approximate: true,
        kind: 'area',
        at: {
          type: 'Polygon',
          coordinates: [
            [
              [176, -20],
              [-176, -20],
              [-176, -12],
              [176, -12],
              [176, -20],
            ],
          ],
        },
      },
    ],
    statements: ['north', 'south', 'east', 'west', 'middle', 'waters'].map((place, index) => ({
      on: `2024-03-${String(2 + 3 * index).padStart(2, '0')}`,
      about: [place],
      at: 'middle',
    })),
  })
}

function oneSpot(): Shape {
  const at = [36.3, 33.5] as const
  return inventedShape({
    id: 'one-spot',
    from: '2024-03-01',
    to: '2024-03-20',
    places: [
      { id: 'town', name: 'Test Town', at },
      { id: 'airfield', name: 'Test Airfield', at, kind: 'airport' },
      { id: 'barracks', name: 'Test Barracks', at, kind: 'base' },
      { id: 'village', name: 'Test Village', at: [36.9, 33.8] },
    ],
    statements: ['town', 'airfield', 'barracks', 'village', 'town'].map((place, index) => ({
      on: `2024-03-${String(2 + 4 * index).padStart(2, '0')}`,
      about: [place],
    })),
  })
}

function longNames(): Shape {
  const long = 'Test Settlement of the Upper and Lower Banks beside the Old Northern Railway Yard'
  return inventedShape({
    id: 'long-names',
    from: '2024-03-01',
    to: '2024-03-20',
    places: [
      { id: 'town-0', name: long, at: [36.3, 33.5] },
      {
        id: 'town-1',
        name: 'Unbrokentestnamethatgoesonandonwithoutanyspaceforeightylettersbecausetestsneedthem',
        at: [37.1, 33.9],
      },
      { id: 'town-2', name: `${long} II`, at: [36.9, 33.1] },
    ],
    sides: [`${long} Council`, 'Two'],
    speakers: [
      { name: long, role: 'spokesperson of the united test authorities of the upper and lower banks', side: 0 },
      { name: 'Unbrokentestspeakerwithaverylongnamethatneverbreaksanywhereatall', role: 'test speaker', side: 1 },
    ],
    statements: Array.from({ length: 6 }, (_, index) => ({ on: `2024-03-0${1 + index}`, about: [townOf(index)] })),
    events: [{ when: '2024-03-05', title: `${long} is named in a test`, places: ['town-0'] }],
  })
}
