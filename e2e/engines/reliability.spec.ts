import { raqqaStory } from '../../src/testing/raqqaStory.ts'
import { english } from '../../src/wording/english.ts'
import { buildTimeout } from '../drivers/builtShape.ts'
import { type FaultyHost, faults, storyFaults, whileFaulty } from '../drivers/faultyHost.ts'
import { answersInPage, translateInPage, translationMarks } from '../drivers/foreignChanges.ts'
import { askAsHost, sendAsHost, sendFromStrangeFrame, stateOfPage } from '../drivers/strangeMessages.ts'
import { hostileFindings, nothingFound } from '../hostile/hostileFindings.ts'
import { hostileMessages } from '../hostile/hostileMessages.ts'
import { hostileShapes } from '../hostile/hostileShapes.ts'
import { expect, test } from './engineTest.ts'
import type { Reader } from './reader.ts'

const messages = hostileMessages(10_000, 1)

/** A test whose pages come from a host of its own that can fail. */
const testOfFaults = test.extend<{ readonly faulty: FaultyHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  faulty: async ({}, use) => whileFaulty(use),
  baseURL: async ({ faulty }, use) => use(faulty.address),
})

/** What a reader does in a page that something was done to. */
async function expectToWork(reader: Reader): Promise<void> {
  await reader.chooseInList('mosul')
  await reader.expectChosen('mosul')
  await reader.press('Home')
  await reader.expectDay(raqqaStory().timeline.from)
}

test('stories of hostile words are text: no script runs, nothing is asked of others, nothing runs over', async ({
  reader,
  baseURL,
}) => {
  test.setTimeout(buildTimeout)
  // The site is built when it is first asked for, for which no browser waits.
  await fetch(`${baseURL}hostile/`)
  // WebKit’s window stays wider.
  await reader.page.resize(320, 800)
  for (const { story } of hostileShapes) {
    await reader.open(`hostile/stories/${story.id}/?map=still#place=constructor`)
    await reader.expectChosen('constructor')
    expect.soft(await reader.page.evaluate(hostileFindings), story.id).toEqual(nothingFound)
  }
})

testOfFaults('a story whose file can’t be used is told with the reason', async ({ reader, faulty }) => {
  for (const [what, fault, reason] of storyFaults) {
    faulty.fail(/\/base\/story\.json/, faults[fault])
    await reader.openPage('?story=fixtures/base&map=still')
    await expect.poll(() => reader.text('[role="alert"]'), what).toContain(`story.json could not be read: ${reason}`)
    expect(faulty.failed(), what).not.toEqual([])
  }
})

testOfFaults('without its fonts the page is in the reader’s own', async ({ reader, faulty }) => {
  faulty.fail(/\.woff2/, faults.missing)
  await reader.open('?map=still')
  await expect.poll(faulty.failed).toHaveLength(2)
  await expectToWork(reader)
  expect(await reader.root('data-fonts')).toBe(null)
  reader.forgive(/downloadable font: download failed/)
})

testOfFaults('the still map stays where the live map’s script is missing', async ({ reader, faulty, webGl }) => {
  test.skip(!webGl, 'without WebGL the map stays still in any case')
  faulty.fail(/startLiveMap-[\w-]+\.js/, faults.missing)
  await reader.open()
  await reader.pointAtMap()
  await expect.poll(() => reader.text('[data-panel="map"] [role="status"]')).toContain(english.map.failed)
  expect(faulty.failed()).not.toEqual([])
  expect(await reader.root('data-map')).toBe('still')
  await expectToWork(reader)
  reader.forgive(/startLiveMap-/)
})

test('10,000 messages of a frame’s host, and of a frame beside it, leave it whole', async ({ reader }) => {
  await reader.openHost('bare.html')
  const frame = reader.page.frame('iframe')
  await reader.inFrame('iframe').ready()
  const { title, frames, pressed, dark } = await frame.evaluate(stateOfPage)
  const beside = JSON.stringify({ messages, to: 'parent.frames[0]' })
  await reader.page.evaluate(sendFromStrangeFrame, beside)
  await reader.page.evaluate(askAsHost, JSON.stringify({ type: 'goTo', data: { date: '2016-10-20' } }))
  await reader.inFrame('iframe').expectDay('2016-10-20')
  expect(await frame.evaluate(stateOfPage)).toMatchObject({ title, frames, pressed, dark })
  await reader.page.evaluate(sendAsHost, JSON.stringify(messages))
  await reader.page.evaluate(askAsHost, JSON.stringify({ type: 'choosePlace', data: { place: 'raqqa' } }))
  await reader.inFrame('iframe').expectChosen('raqqa')
  expect(await frame.evaluate(stateOfPage)).toMatchObject({ title, frames })
})

/** What a reader does, one after the other. */
const steps: readonly (readonly [what: string, take: (reader: Reader) => Promise<void>])[] = [
  ['chooses a place', (reader) => reader.chooseInList('mosul')],
  ['sees who held it', (reader) => reader.expectCount('[data-control-of="mosul"]', true)],
  ['goes back in time', (reader) => reader.press('Home')],
  ['lets go', (reader) => reader.press('Escape')],
  ['narrows the quotes to a side', (reader) => reader.click('button[data-side="turkey"]')],
  ['narrows them to another', (reader) => reader.click('button[data-side="united-states"]')],
  ['goes to the last day', (reader) => reader.press('End')],
]

test('translated in place, the page answers and says what it says untranslated', async ({ reader }) => {
  const said: (readonly string[])[] = []
  for (const isTranslated of [false, true]) {
    await reader.open('?map=still')
    await reader.expectCount('body > [role="status"]', true)
    if (isTranslated) await reader.page.evaluate(translateInPage, translationMarks)
    for (const [step, [what, take]] of steps.entries()) {
      await take(reader)
      await reader.mapRests()
      const { words, untranslated } = await reader.page.evaluate(answersInPage, translationMarks)
      if (isTranslated) expect(words, what).toEqual(said[step])
      else said.push(words)
      expect(untranslated > 0, what).toBe(!isTranslated)
    }
  }
  expect(await reader.root('lang')).toBe('de')
})
