import { readFileSync } from 'node:fs'
import { expect, test } from './dateline.ts'

const expected = (name: string) =>
  readFileSync(`e2e/stories/broken/${name}/expected.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')

test('a story with problems is refused with every one of them', async ({ dateline }) => {
  await dateline.page.goto('./?story=fixtures/broken/many-problems')
  const alert = dateline.page.getByRole('alert')
  await expect(alert.getByRole('heading')).toHaveText('This story can’t be shown')
  expect(await alert.getByRole('listitem').allTextContents()).toEqual(expected('many-problems'))
})

test('an unknown place is named with the one that was meant', async ({ dateline }) => {
  await dateline.page.goto('./?story=fixtures/broken/unknown-place')
  await expect(dateline.page.getByRole('listitem')).toHaveText(
    /is 'mozul': no place has that id; did you mean 'mosul'\?$/,
  )
})

const files = [
  [
    'a missing story',
    '?story=nowhere-2020',
    /There is no file at \/stories\/nowhere-2020\/story\.json \(404\)/,
  ],
  ['malformed JSON', '?story=fixtures/broken/malformed-json', /is not JSON at line \d+, column \d+: /],
  [
    'a story over 20 MB',
    '?story=fixtures/too-large.json',
    /too-large\.json is 21 MB; a file of a story is at most 20 MB/,
  ],
  ['a host that does not answer', '?story=http://127.0.0.1:9/story.json', /could not be fetched/],
] as const

for (const [what, address, message] of files) {
  test(`${what} gives a page that says so`, async ({ page }) => {
    await page.goto(`./${address}`)
    await expect(page.getByRole('alert')).toContainText(message)
  })
}

test('without WebGL the page says why, and places, timeline and quotes work', async ({ dateline }) => {
  await dateline.page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })
  await dateline.open()
  await expect(dateline.panel('map').getByRole('status')).toContainText(
    'The map’s ground can’t be drawn here: ',
  )
  await expect(dateline.page.locator('html[data-map="still"]')).toBeAttached()
  await dateline.marker('mosul').click()
  await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
  await dateline.expectInMiddle('mosul')
})

test('without the land’s file the page says so, and everything else works', async ({ page, dateline }) => {
  await page.route('**/geo/world.topo.json', (route) => route.fulfill({ status: 404 }))
  await dateline.open()
  await expect(dateline.panel('map').getByRole('status')).toContainText('world.topo.json answered 404')
  await dateline.listed('raqqa').click()
  await expect(dateline.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
  dateline.complaints.length = 0
})
