import { inventedShape, type Shape, type ShapePlace, type ShapeStatement } from './inventedShape.ts'

const threeTowns: readonly ShapePlace[] = [
  { id: 'town-0', name: 'Test Town', at: [36.3, 33.5] },
  { id: 'town-1', name: 'Test Harbour', at: [37.1, 33.9] },
  { id: 'town-2', name: 'Test Crossing', at: [36.9, 33.1] },
]

function townOf(index: number): string {
  return `town-${index % 3}`
}

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
    inUkrainian(),
    inPersian(),
    inHebrew(),
    inChinese(),
  ].map((shape) => [shape.story.id, shape]),
)

/** Real places (GeoNames, CC BY 4.0), two invented outlines of regions, and words that nobody said. */
function kharkiv(): Shape {
  const ua = (id: string, name: string, geonames: number, lon: number, lat: number, ar?: string): ShapePlace => ({
    id,
    name,
    geonames,
    at: [lon, lat],
    country: 'UA',
    kind: 'city',
    ...(ar === undefined ? {} : { names: { ar } }),
  })
  const region = (id: string, name: string, ring: readonly (readonly [number, number])[]): ShapePlace => ({
    id,
    name,
    at: { type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat])] },
    country: 'UA',
    kind: 'region',
    approximate: true,
  })
  const about = (on: string, speaker: number, ...places: string[]): ShapeStatement => ({ on, speaker, about: places })
  return inventedShape({
    id: 'kharkiv-2022-09',
    title: 'Invented: who said what around Kharkiv in ten days of September 2022',
    credit: 'Places: GeoNames (CC BY 4.0). The outlines of regions and all words are invented.',
    from: '2022-09-06',
    to: '2022-09-15',
    places: [
      ua('kharkiv', 'Kharkiv', 706483, 36.25272, 49.98081, 'خاركيف'),
      ua('izium', 'Izium', 707292, 37.24849, 49.20875, 'إيزيوم'),
      ua('balakliia', 'Balakliia', 712926, 36.85951, 49.4627),
      ua('kupiansk', 'Kupiansk', 703656, 37.61517, 49.71055),
      ua('lyman', 'Lyman', 704204, 37.80307, 48.98616),
      ua('lysychansk', 'Lysychansk', 702972, 38.44207, 48.90485),
      ua('sievierodonetsk', 'Sievierodonetsk', 691999, 38.49166, 48.94832),
      ua('kramatorsk', 'Kramatorsk', 704508, 37.55629, 48.72305),
      ua('sloviansk', 'Sloviansk', 693468, 37.61667, 48.86667),
      ua('vovchansk', 'Vovchansk', 689304, 36.94108, 50.29078),
      ua('chuhuiv', 'Chuhuiv', 710374, 36.68803, 49.83588),
      region('kharkiv-region', 'Kharkiv region', [
        [35, 50.35],
        [36.6, 50.25],
        [37.5, 50.35],
        [38.2, 49.9],
        [38, 49.2],
        [37.2, 48.9],
        [36.2, 48.75],
        [35.2, 49.4],
        [35, 50.35],
      ]),
      region('donetsk-region', 'Donetsk region', [
        [36.7, 48.6],
        [37.3, 49.1],
        [38.1, 49.2],
        [38.3, 48.6],
        [38.5, 48.1],
        [38.2, 47.1],
        [37.3, 46.9],
        [36.6, 47.8],
        [36.7, 48.6],
      ]),
      ua('kyiv', 'Kyiv', 703448, 30.5238, 50.45466, 'كييف'),
      { id: 'belgorod', name: 'Belgorod', geonames: 578072, at: [36.58015, 50.61074], country: 'RU', kind: 'city' },
      { id: 'moscow', name: 'Moscow', geonames: 524901, at: [37.61556, 55.75222], country: 'RU', kind: 'city' },
    ],
    fit: ['kharkiv', 'izium', 'kupiansk', 'lyman', 'lysychansk', 'kramatorsk', 'vovchansk'],
    sides: ['Side of Test A', 'Russian-backed test authorities', 'Test observers'],
    speakers: [
      { name: 'Oksana Probna', role: 'head of a test region', side: 0 },
      { name: 'Test Defence Staff', role: 'general staff', side: 0 },
      { name: 'Ivan Primerov', role: 'Russian-installed head of administration', side: 1 },
      { name: 'Test Ministry', role: 'ministry', side: 1 },
      { name: 'An Observer', role: 'think tank', side: 2 },
    ],
    statements: [
      { ...about('2022-09-05', 4, 'kharkiv-region'), context: true },
      about('2022-09-06', 1, 'balakliia'),
      { ...about('2022-09-07', 2, 'balakliia', 'kharkiv-region'), disputes: ['s-1'] },
      about('2022-09-08', 1, 'balakliia', 'chuhuiv'),
      { ...about('2022-09-08', 0, 'balakliia'), at: 'kharkiv' },
      { ...about('2022-09-09', 2, 'izium', 'kupiansk'), at: 'belgorod' },
      { ...about('2022-09-10', 3, 'izium', 'balakliia', 'donetsk-region'), at: 'moscow', disputes: ['s-7'] },
      about('2022-09-10', 1, 'izium', 'kupiansk'),
      { ...about('2022-09-10', 4, 'izium', 'lyman'), reported: true },
      { ...about('2022-09-11', 0, 'kharkiv', 'vovchansk'), at: 'kharkiv' },
      { ...about('2022-09-11', 1, 'kharkiv-region'), at: 'kyiv' },
      about('2022-09-12', 2, 'vovchansk', 'kharkiv-region'),
      about('2022-09-12', 4, 'lysychansk', 'sievierodonetsk', 'donetsk-region'),
      { ...about('2022-09-13', 1, 'lyman', 'sloviansk', 'kramatorsk'), reported: true },
      { ...about('2022-09-14', 0, 'izium'), at: 'izium' },
      about('2022-09-15', 3, 'donetsk-region', 'lyman'),
    ],
    events: [
      { when: '2022-09-08', title: 'Test troops enter Balakliia', places: ['balakliia'] },
      { when: '2022-09-10', title: 'Test troops enter Izium and Kupiansk', places: ['izium', 'kupiansk'] },
      { when: '2022-09-14', title: 'A test visit to Izium', places: ['izium'] },
    ],
  })
}

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
    events: [2015, 2018, 2022].map((year) => ({
      when: `${year}-06`,
      title: `A test event of ${year}`,
      places: ['town-2'],
    })),
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

/** A story whose every word is in another language: title, names, words. */
function inLanguage(
  lang: string,
  words: Readonly<Record<'title' | 'place' | 'side' | 'speaker' | 'role' | 'said' | 'event', string>>,
) {
  return inventedShape({
    id: `in-${lang}`,
    lang,
    title: words.title,
    from: '2024-03-01',
    to: '2024-03-20',
    places: threeTowns.map((place, index) => ({ ...place, name: `${words.place} ${index + 1}` })),
    sides: [`${words.side} 1`, `${words.side} 2`],
    speakers: [0, 1].map((side) => ({ name: `${words.speaker} ${side + 1}`, role: words.role, side })),
    statements: Array.from({ length: 7 }, (_, index) => ({
      on: `2024-03-${String(2 + 2 * index).padStart(2, '0')}`,
      about: [townOf(index), townOf(index + 1)],
      text: `${words.said} ${index + 1}`,
    })),
    events: [{ when: '2024-03-10', title: words.event, places: ['town-1'] }],
  })
}

function inUkrainian(): Shape {
  return inLanguage('uk', {
    title: 'Вигадана історія для перевірки сторінки',
    place: 'Пробне місто',
    side: 'Пробна сторона',
    speaker: 'Пробна особа',
    role: 'речниця перевірки',
    said: 'Ці слова вигадано для перевірки, номер',
    event: 'Пробна подія другого міста',
  })
}

function inPersian(): Shape {
  return inLanguage('fa', {
    title: 'یک داستان ساختگی برای آزمایش صفحه',
    place: 'شهر آزمایشی',
    side: 'طرف آزمایشی',
    speaker: 'گویندهٔ آزمایشی',
    role: 'سخنگوی آزمایش',
    said: 'این سخن برای آزمایش ساخته شده است، شمارهٔ',
    event: 'رویداد آزمایشی شهر دوم',
  })
}

function inHebrew(): Shape {
  return inLanguage('he', {
    title: 'סיפור בדוי לבדיקת הדף',
    place: 'עיר בדיקה',
    side: 'צד בדיקה',
    speaker: 'דובר בדיקה',
    role: 'דובר הבדיקה',
    said: 'המילים האלה הומצאו לצורך בדיקה, מספר',
    event: 'אירוע בדיקה בעיר השנייה',
  })
}

function inChinese(): Shape {
  return inLanguage('zh', {
    title: '为测试页面而虚构的故事',
    place: '测试城',
    side: '测试方',
    speaker: '测试发言人',
    role: '测试部门发言人',
    said: '这些话是为测试而虚构的，第',
    event: '第二座城的测试事件',
  })
}
