import { describe, expect, it } from 'vitest'
import { smallArea, smallLine } from '../../testing/smallShapes.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import type { ControlEntry, EventEntry, StatementEntry } from '../format/schema.ts'
import { lookUp } from '../lookUp.ts'
import { isDrawnOn } from '../questions/drawnOn.ts'
import type { Place, PlaceGeometry } from '../story.ts'
import { drawnDays } from './drawnDays.ts'

type Given = {
  readonly geometry?: PlaceGeometry
  readonly kind?: string
  readonly control?: readonly Partial<ControlEntry>[]
  readonly statements?: readonly Partial<StatementEntry>[]
  readonly events?: readonly Partial<EventEntry>[]
}

/** A place `it`, which all entries name, and its story. */
function placed({ geometry = smallArea, kind = 'area', control = [], statements = [], events = [] }: Given) {
  const read = storyFixture({
    places: { it: geometry },
    control: control.map((entry) => ({ places: ['it'], ...entry })),
    statements: statements.map((entry) => ({ about: ['it'], ...entry })),
    events: events.map((entry) => ({ places: ['it'], ...entry })),
  })
  const story = { ...read, places: read.places.map((place) => ({ ...place, kind })) }
  return { story, place: lookUp(story.places, 'it') as Place }
}

describe('the days on which a place is drawn', () => {
  it.each<[string, Given, string | null, string | null]>([
    ['without control', {}, null, null],
    ['a point', { geometry: { type: 'Point', coordinates: [39, 36] }, control: [{ until: '2016-11-03' }] }, null, null],
    ['an area of a front', { control: [{ until: '2016-11-03' }] }, '2016-11-01', '2016-11-03'],
    ['the last area of a front', { control: [{}] }, '2016-11-01', null],
    ['some day', { control: [{ from: '2016-10', until: '2016-11' }] }, '2016-10-01', '2016-11-30'],
    ['held since nobody says when', { control: [{ from: '../2016-10', until: '2016-11-02' }] }, null, '2016-11-02'],
    ['spoken of', { control: [{ until: '2016-11-03' }], statements: [{}] }, null, '2016-11-03'],
    ['where something happened before', { control: [{}], events: [{ when: '2016-10-20' }] }, '2016-10-20', null],
    [
      'lost to another',
      { control: [{ until: '2016-11-02' }, { from: '2016-11-02', side: 'right' }] },
      '2016-11-01',
      null,
    ],
    [
      'lost to another, who lost it too',
      { control: [{ until: '2016-11-02' }, { from: '2016-11-02', side: 'right', until: '2016-11-04' }] },
      '2016-11-01',
      '2016-11-04',
    ],
    [
      'of two claims one lasts',
      { control: [{ disputed: true }, { side: 'right', disputed: true, until: '2016-11-04' }] },
      '2016-11-01',
      null,
    ],
    ['an advance', { geometry: smallLine, kind: 'advance', control: [{}], statements: [{}] }, '2016-11-01', null],
    ['an advance that an event tells', { geometry: smallLine, kind: 'advance', events: [{}] }, '2016-11-01', null],
    ['an advance without a day', { geometry: smallLine, kind: 'advance' }, null, null],
  ])('%s', (_, given, from, until) => {
    const { story, place } = placed(given)
    expect(drawnDays(story, place) ?? { from: null, until: null }).toEqual({ from, until })
  })

  it('are those from the first to the last', () => {
    const { story, place } = placed({ control: [{ until: '2016-11-03' }] })
    const days = ['2016-10-31', '2016-11-01', '2016-11-03', '2016-11-04'] as const
    expect(drawnDays(story, place)).toEqual(place.drawn)
    expect(days.map((day) => isDrawnOn(place, day))).toEqual([false, true, true, false])
  })
})
