import { describe, expect, it, vi } from 'vitest'
import { storyFixture } from '../testing/storyFixture.ts'
import { openingChoice } from './choice.ts'
import { choiceIn, createStoryStore, type StoryActions } from './storyStore.ts'

/** Its timeline is from 2016-10-01 to 2016-11-06. */
const story = storyFixture({
  statements: [{ id: 'quote', about: ['raqqa'] }],
  events: [{ id: 'event', when: '2016-10-16', places: ['mosul'] }],
})

const opening = openingChoice(story)

it('begins with the choice that it is given, not playing', () => {
  const choice = { ...opening, placeId: 'mosul' }
  expect(createStoryStore(story, choice).getState()).toEqual({ ...choice, story, playing: false })
  expect(choiceIn(createStoryStore(story).getState())).toEqual(opening)
})

describe('every action but advance', () => {
  const left = { kind: 'side', id: 'left' } as const
  const actions: readonly [string, (actions: StoryActions) => void, object][] = [
    ['choosePlace', ({ choosePlace }) => choosePlace('raqqa'), { placeId: 'raqqa' }],
    ['choosePlace of one unknown', ({ choosePlace }) => choosePlace('atlantis'), {}],
    ['chooseQuote', ({ chooseQuote }) => chooseQuote('quote'), { ...opening, date: '2016-11-01', quoteId: 'quote' }],
    ['chooseEvent', ({ chooseEvent }) => chooseEvent('event'), { date: '2016-10-16', placeId: 'mosul' }],
    ['goTo', ({ goTo }) => goTo('2016-12-24'), { date: '2016-11-06' }],
    ['narrow', ({ narrow }) => narrow(left), { narrowing: left }],
    ['deselect', ({ deselect }) => deselect(), { placeId: null }],
    ['choose', ({ choose }) => choose({ ...opening, quoteId: 'quote' }), { ...opening, quoteId: 'quote' }],
    ['pause', ({ pause }) => pause(), {}],
  ]

  it.each(actions)('stops the play and changes the choice: %s', (_, act, changed) => {
    const choice = { ...opening, date: '2016-10-10', placeId: 'mosul' } as const
    const store = createStoryStore(story, choice)
    store.actions.play()
    act(store.actions)
    expect(store.getState()).toEqual({ ...choice, story, ...changed, playing: false })
  })
})

describe('the play', () => {
  it('starts at the chosen day and leaves the rest of the choice', () => {
    const store = createStoryStore(story, { ...opening, date: '2016-10-10', placeId: 'raqqa' })
    store.actions.play()
    expect(store.getState()).toMatchObject({ playing: true, date: '2016-10-10', placeId: 'raqqa' })
  })

  it('starts over when the last day is shown', () => {
    const store = createStoryStore(story)
    store.actions.play()
    expect(store.getState()).toMatchObject({ playing: true, date: '2016-10-01' })
  })

  it('goes on a day at a time, over the end of a month, and ends with the last day', () => {
    const store = createStoryStore(story, { ...opening, date: '2016-10-31' })
    store.actions.play()
    const days: [string, boolean][] = []
    for (let step = 0; step < 6; step += 1) {
      store.actions.advance()
      const { date, playing } = store.getState()
      days.push([date, playing])
    }
    expect(days).toEqual([
      ['2016-11-01', true],
      ['2016-11-02', true],
      ['2016-11-03', true],
      ['2016-11-04', true],
      ['2016-11-05', true],
      ['2016-11-06', false],
    ])
  })

  it('is not taken up again by a day that was still to come when it was paused', () => {
    const store = createStoryStore(story, { ...opening, date: '2016-10-10' })
    store.actions.play()
    store.actions.pause()
    store.actions.advance()
    expect(store.getState()).toMatchObject({ playing: false, date: '2016-10-10' })
  })

  it('of a timeline of one day is over at once', () => {
    const oneDay = { ...story, timeline: { from: '2016-11-06', to: '2016-11-06' } } as const
    const store = createStoryStore(oneDay)
    store.actions.play()
    store.actions.advance()
    expect(store.getState()).toMatchObject({ playing: false, date: '2016-11-06' })
  })
})

it('tells those who listen what it was and is, until they stop', () => {
  const store = createStoryStore(story)
  const listener = vi.fn()
  const stop = store.subscribe(listener)
  store.actions.choosePlace('raqqa')
  stop()
  store.actions.choosePlace(null)
  expect(listener).toHaveBeenCalledTimes(1)
  expect(listener).toHaveBeenCalledWith(
    expect.objectContaining({ placeId: 'raqqa' }),
    expect.objectContaining({ placeId: null }),
  )
})

it('a part of a story becomes the whole one, told as it is by then', async () => {
  const part = { ...story, title: 'part' }
  let read = () => {}
  const rest = new Promise<void>((resolve) => {
    read = resolve
  })
  const store = createStoryStore(part, undefined, async (told) => {
    await rest
    return { ...told(), title: 'whole' }
  })
  const whole = store.actions.whole()
  store.actions.tell({ ...part, lang: 'ar' })
  read()
  expect(await whole).toMatchObject({ title: 'whole', lang: 'ar' })
  expect(store.getState().story).toBe(await whole)
})
