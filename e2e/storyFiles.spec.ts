import { english } from '../src/wording/english.ts'
import { expect } from './drivers/dateline.ts'
import { faults, storyFaults } from './drivers/faultyHost.ts'
import { test } from './drivers/faultyTest.ts'

const address = '?story=fixtures/base&map=still'
const storyFile = /\/base\/story\.json/

/** What the browser says of an answer, beside what the page says. */
const ofBrowser = /^Failed to load resource: /

test('a story whose file can’t be used is told with the reason, and its places’ file likewise', async ({
  page,
  dateline,
  faulty,
}) => {
  const alert = page.getByRole('alert')
  for (const [what, fault, reason] of storyFaults) {
    faulty.fail(storyFile, faults[fault])
    await page.goto(address)
    await expect(alert.getByRole('heading'), what).toHaveText(english.later.failure.title)
    await expect(alert, what).toContainText(`story.json could not be read: ${reason}`)
    expect(faulty.failed(), what).not.toEqual([])
    faulty.fail(/\/base\/places\.geojson/, faults[fault])
    await page.goto(address)
    await expect(alert.getByRole('listitem').first(), what).toHaveText(
      `places is 'places.geojson': this file could not be read: ${reason}`,
    )
    expect(faulty.failed(), what).not.toEqual([])
  }
  dateline.forgive(ofBrowser)
})

test('a story of a newer version is told as such', async ({ page, faulty }) => {
  faulty.fail(storyFile, (_, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end('{"version":2,"chapters":[]}')
  })
  await page.goto(address)
  await expect(page.getByRole('alert').getByRole('listitem').first()).toContainText(/^version is 2: /)
  expect(faulty.failed()).toHaveLength(1)
})

test('a story that takes half a minute is shown when it comes, after the page that was there', async ({
  page,
  dateline,
  faulty,
}) => {
  let letGo: () => void = () => {}
  faulty.fail(storyFile, (request, response, sound) => {
    letGo = () => sound(request, response)
  })
  await page.clock.install()
  await page.goto(address)
  await expect.poll(faulty.failed).toHaveLength(1)
  await page.clock.fastForward(30_000)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('body')).not.toBeEmpty()
  letGo()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test story')
  await dateline.listed('mosul').click()
  await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
  // It has no still map.
  dateline.forgive(ofBrowser)
})
