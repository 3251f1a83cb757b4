import { english } from '../src/wording/english.ts'
import { type Dateline, expect } from './drivers/dateline.ts'
import { faults } from './drivers/faultyHost.ts'
import { test } from './drivers/faultyTest.ts'

const stylesheet = /startLiveMap-[\w-]+\.css/

/** The files of the live map, and what the console is told of one that can’t be used. */
const files = [
  ['script', /startLiveMap-[\w-]+\.js/, /startLiveMap-|^Unexpected end of input/],
  ['stylesheet', stylesheet, /preload CSS for .*startLiveMap-/],
  ['worker', /maplibre-gl-worker-/, /^Worker failed to load\..* worker is .*maplibre-gl-worker-/],
  ['tiles', /\.pmtiles/, /tiles are .*\.pmtiles/],
] as const

/** What the browser itself says of an answer, beside what the page says. */
const ofBrowser = /^Failed to load (resource|module script): /

async function expectToWork(dateline: Dateline): Promise<void> {
  await dateline.listed('mosul').click()
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  await dateline.expectGoneTo('mosul')
}

for (const [file, path, told] of files) {
  test(`the still map stays where the live map’s ${file} can’t be used, and the console is told once @webgl`, async ({
    dateline,
    faulty,
  }) => {
    for (const what of ['missing', 'broken', 'truncated', 'webPage'] as const) {
      if (file === 'stylesheet' && what === 'webPage') continue
      faulty.fail(path, faults[what])
      await dateline.open()
      await expect(dateline.mapNotice, what).toHaveText(english.map.failed)
      await dateline.ground.expect('still')
      expect(faulty.failed().length, what).toBeGreaterThan(0)
      dateline.forgive(ofBrowser)
      expect(dateline.complaints, what).toEqual([expect.stringMatching(told)])
      dateline.forgive(told)
    }
    await expectToWork(dateline)
  })
}

for (const [file, path] of files) {
  test(`the still map stays while the live map’s ${file} does not come @webgl`, async ({ dateline, faulty }) => {
    faulty.fail(path, faults.silent)
    await dateline.open()
    await expect.poll(faulty.failed).not.toEqual([])
    await expectToWork(dateline)
    await dateline.ground.expect('still')
    await expect(dateline.mapNotice).toHaveCount(0)
  })
}

test('the live map fills its frame also without its stylesheet @webgl', async ({ dateline, faulty }) => {
  faulty.fail(stylesheet, faults.webPage)
  await dateline.open()
  await dateline.live()
  expect(faulty.failed()).toHaveLength(1)
  await expect.poll(() => dateline.ground.liveFillsFrame()).toBe(true)
  await expectToWork(dateline)
})

test('the live map works from a host that has another ETag in each answer @webgl', async ({ dateline, faulty }) => {
  faulty.fail(/\.pmtiles/, faults.changingEtag)
  await dateline.open()
  await dateline.live()
  await expectToWork(dateline)
  await dateline.ground.expect('live')
  expect(faulty.failed().length).toBeGreaterThan(2)
})

for (const [what, fault] of [
  ['sends no parts of files', 'withoutRanges'],
  ['compresses parts of files', 'compressedPart'],
  ['sends parts of compressed files', 'partOfCompressed'],
] as const) {
  test(`the still map stays where the host ${what} @webgl`, async ({ dateline, faulty }) => {
    faulty.fail(/\.pmtiles/, faults[fault])
    await dateline.open()
    await expect(dateline.mapNotice).toHaveText(english.map.failed)
    expect(faulty.failed().length).toBeGreaterThan(0)
    await expectToWork(dateline)
    await dateline.ground.expect('still')
    dateline.forgive(/ERR_CONTENT_DECODING_FAILED$/)
    expect(dateline.complaints).toEqual([expect.stringMatching(/tiles are .*\.pmtiles/)])
    dateline.forgive(/tiles are/)
  })
}
