import { getDocumentProxy } from 'unpdf'
import { raqqaStory } from '../../src/testing/raqqaStory.ts'
import { arabic } from '../../src/wording/arabic.ts'
import { english } from '../../src/wording/english.ts'
import { quotesOf } from '../drivers/quotesOf.ts'
import { expect, test } from './engineTest.ts'

const story = raqqaStory()
const allQuotes = story.statements.map(({ id }) => id).sort()

test('the story opens with all of its places and quotes, on its last day', async ({ reader }) => {
  await reader.open()
  expect(await reader.text('h1')).toBe(story.title)
  await reader.expectQuotes(allQuotes)
  await reader.expectChosen(null)
  await reader.expectDay(story.timeline.to)
  expect(await reader.visible('button[data-marker]')).toEqual(expect.arrayContaining([...story.fit]))
})

test('each place can be chosen in the list, and towns on the map', async ({ reader }) => {
  await reader.open('?map=still')
  for (const { id } of story.places) {
    await reader.chooseInList(id)
    await reader.expectChosen(id)
    await reader.expectQuotes(quotesOf(story, id))
  }
  await reader.press('Escape')
  await reader.expectChosen(null)
  // An area’s marker may lie under a town’s.
  const towns = story.places.filter(({ id, geometry }) => geometry.type === 'Point' && story.fit.includes(id))
  for (const { id } of towns.slice(0, 3)) {
    await reader.chooseOnMap(id)
    await reader.expectChosen(id)
    await reader.press('Escape')
    await reader.expectChosen(null)
  }
})

test('the page stays where it is while the map moves', async ({ reader }) => {
  await reader.open('?map=still')
  for (const id of ['jarablus', 'mara-line', 'jarablus-mara-region']) {
    await reader.chooseInList(id)
    const before = await reader.scrolled()
    await reader.expectChosen(id)
    await reader.mapRests()
    expect(await reader.scrolled()).toBe(before)
  }
})

test('the days are scrubbed by key and by pointer', async ({ reader }) => {
  await reader.open('?map=still')
  await reader.press('Home')
  await reader.expectDay(story.timeline.from)
  await reader.press('ArrowRight')
  await reader.expectDay('2016-10-02')
  await expect.poll(() => reader.hash()).toContain('date=2016-10-02')
  const later = () => reader.visible('figure[data-state="later"]')
  expect((await later()).length).toBeGreaterThan(0)
  await reader.drag(0.02, 0.5)
  await expect.poll(() => reader.day()).toMatch(/^2016-10-1\d$/)
  await reader.drag(0.5, 1)
  await reader.expectDay(story.timeline.to)
  expect(await later()).toEqual([])
})

test('an address leads to a place, a day and a quote', async ({ reader }) => {
  await reader.open('?map=still#place=mosul&date=2016-11-02')
  await reader.expectDay('2016-11-02')
  await reader.expectChosen('mosul')
  await reader.open('?map=still#quote=carter-proceeding-now')
  await reader.expectInView('figure[data-quote="carter-proceeding-now"][data-chosen="true"]')
})

test('the quotes are narrowed to a speaker and to a side', async ({ reader }) => {
  await reader.open('?map=still')
  const [{ speaker } = { speaker: '' }] = story.statements
  const said = story.statements.filter((statement) => statement.speaker === speaker).map(({ id }) => id)
  await reader.click(`figure[data-speaker="${speaker}"] figcaption button`)
  await reader.expectQuotes(said.sort())
  await reader.press('Escape')
  await reader.expectQuotes(allQuotes)
  const [{ id: side } = { id: '' }] = story.sides
  const speakers = story.speakers.filter((each) => each.side === side).map(({ id }) => id)
  await reader.click(`button[data-side="${side}"]`)
  await reader.expectQuotes(
    story.statements
      .filter((statement) => speakers.includes(statement.speaker))
      .map(({ id }) => id)
      .sort(),
  )
})

test('a quote opens its source at its words', async ({ reader }) => {
  await reader.open('?map=still')
  const card = 'figure[data-quote="carter-proceeding-now"]'
  await reader.click(`${card} button[aria-expanded="false"]`)
  await reader.expectInView(`${card} mark`)
  const exact = story.statements.find(({ id }) => id === 'carter-proceeding-now')?.evidence.exact
  expect(await reader.text(`${card} mark`)).toBe(exact)
})

test('an article and its map lead each other', async ({ reader }) => {
  await reader.openHost('element-strict.html')
  const map = reader.inFrame('dateline-map >>> iframe')
  await map.ready()
  await reader.click('#raqqa[role="button"]')
  await map.expectChosen('raqqa')
  await expect.poll(() => reader.current()).toEqual(['raqqa'])
  await map.chooseInList('mosul')
  await expect.poll(() => reader.current()).toEqual(['mosul'])
  await map.press('Escape')
  await expect.poll(() => reader.current()).toEqual([])
  const card = 'figure[data-quote="carter-the-way-we-did"]'
  await map.click(`${card} button[aria-expanded="false"]`)
  await reader.expectInView('#sentence')
  reader.forgive(/no such place or day|no WebGL 2/)
})

test('in Arabic the page runs from the right', async ({ reader }) => {
  await reader.open('?lang=ar&map=still')
  await expect.poll(() => reader.root('dir')).toBe('rtl')
  await reader.press('Home')
  await reader.press('ArrowLeft')
  await reader.expectDay('2016-10-02')
  await reader.chooseInList('raqqa')
  await expect.poll(() => reader.text('[data-panel="quotes"] h2')).toBe(arabic.quotes.aboutPlace('الرقة'))
})

test('without a script the story stands there, and its links lead on', async ({ reader }) => {
  await reader.openPage('fixtures/withoutScript.html')
  const still = reader.inFrame('iframe')
  await still.expectQuotes(allQuotes)
  expect(await still.text('h1')).toBe(story.title)
  await still.click('a[data-place="mosul"]')
  await expect.poll(() => still.visible('figure[data-quote]')).toEqual(quotesOf(story, 'mosul'))
})

for (const [when, address] of [
  ['before a script', 'fixtures/withoutScript.html'],
  ['on the still map', '?map=still'],
] as const)
  test(`an approximate area is hatched ${when}`, async ({ reader }) => {
    await reader.openPage(address)
    const story = address === '?map=still' ? reader : reader.inFrame('iframe')
    await (address === '?map=still' ? reader.ready() : story.expectCount('a[data-first-place]', true))
    const drawn = async (isDrawn: boolean) => {
      await story.drawHatching(isDrawn)
      return (await reader.page.screenshot()).toString('base64')
    }
    // The same twice without the lines, so that nothing else changes, and another with them.
    await expect
      .poll(async () => {
        const [without, hatched, again] = [await drawn(false), await drawn(true), await drawn(false)]
        return without === again ? without !== hatched : 'it changes'
      })
      .toBe(true)
  })

test('on paper the map has its places, above the timeline', async ({ reader, engine }) => {
  test.skip(engine === 'webkit', 'its driver can’t print')
  await reader.open('?map=still')
  // What changes on paper comes with the readers’ aids.
  await reader.expectCount('body > [role="status"]', true)
  const paper = await getDocumentProxy(new Uint8Array(await reader.page.print()))
  const { items } = await (await paper.getPage(1)).getTextContent()
  const words = items.map((item) => ('str' in item ? item.str.trim() : ''))
  const onMap = words.slice(0, words.indexOf(english.panels.timeline))
  const towns = story.places.filter(({ id, kind }) => kind === 'city' && story.fit.includes(id))
  expect(towns.length).toBeGreaterThan(2)
  expect(onMap).toEqual(expect.arrayContaining(towns.map(({ name }) => name)))
  const speaking = story.sides.filter(({ id }) => story.speakers.some(({ side }) => side === id))
  expect(words).toEqual(expect.arrayContaining(speaking.map(({ name }) => name)))
})

test('the map goes live where there is WebGL, and says that it does not where there is none', async ({
  reader,
  webGl,
}) => {
  await reader.open()
  await reader.pointAtMap()
  if (webGl) await expect.poll(() => reader.root('data-map')).toBe('live')
  else await expect.poll(() => reader.text('[data-panel="map"] [role="status"]')).toContain(english.map.failed)
  await reader.chooseOnMap('mosul')
  await reader.expectChosen('mosul')
  expect(await reader.root('data-map')).toBe(webGl ? 'live' : 'still')
  reader.forgive(/no WebGL 2/)
})
