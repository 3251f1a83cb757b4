import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { hasBrotli, nginxVersion, startNginx } from '../scripts/hosting/nginx.ts'
import { listen } from '../scripts/site/listen.ts'
import { siteHandler } from '../scripts/site/siteHandler.ts'
import { expect, test } from './drivers/dateline.ts'
import { Desk } from './drivers/deskDriver.ts'

const report = readFileSync('public/stories/raqqa-2016-11/raqqa-2016-11-03.txt', 'utf8')
const about = { publisher: 'UPI', published: '2016-11-03' }

/** A desk with the first story’s report drafted. */
async function drafted(page: Page): Promise<Desk> {
  const desk = new Desk(page)
  await desk.open()
  await desk.draft(report, about)
  await expect(desk.part('article')).toBeVisible({ timeout: 60_000 })
  return desk
}

test('from the pasted report to a published map', async ({ page, dateline }) => {
  test.slow()
  const desk = await drafted(page)
  await expect(
    desk
      .marks('place')
      .filter({ hasText: /^Raqqa$/ })
      .first(),
  ).toBeVisible()
  expect(await desk.marks('statement').count()).toBeGreaterThan(8)

  await test.step('the first question is the place that no list has', async () => {
    await expect(desk.doubt).toContainText('Which Dabiq?')
    await expect(desk.problems).toContainText('1 problem')
    await desk.answer('Correct by hand').click()
    await desk.field('Latitude').fill('36.5404')
    // Half a point is none.
    await expect(desk.marker('dabiq')).toHaveCount(0)
    await expect(desk.problems).toContainText('1 problem')
    await desk.field('Longitude').fill('37.2694')
    await expect(desk.problems).toContainText('The story is sound.')
  })

  await test.step('an answer is undone and given again', async () => {
    const asked = await desk.doubt.getAttribute('data-doubt')
    const open = desk.part('doubts').getByRole('status')
    const before = await open.textContent()
    await desk.doubt.getByRole('button').filter({ hasText: /^Keep/ }).click()
    await expect(open).not.toHaveText(before ?? '')
    await desk.undo().click()
    await expect(open).toHaveText(before ?? '')
    await desk.redo().click()
    await expect(open).not.toHaveText(before ?? '')
    expect(await desk.doubt.getAttribute('data-doubt')).not.toBe(asked)
  })

  await test.step('a headline, a standfirst, an event and a lead are corrected', async () => {
    await desk.openStory()
    await desk.field('Title').fill('When to take Raqqa')
    await desk.field('Standfirst').fill('Washington and Ankara differ on when the offensive should begin.')
    await expect(desk.preview.getByRole('heading', { name: 'When to take Raqqa' })).toBeVisible()
    await desk.select('Ultimate success in Raqqa would require officials')
    await page.keyboard.press('e')
    await expect(desk.field('Title')).toHaveValue(/Ultimate success in Raqqa/)
    await desk.undo().click()
  })

  await test.step('what is kept is there after the page is loaded again', async () => {
    await expect(desk.kept).toBeAttached()
    await page.reload()
    await expect(desk.part('article')).toBeVisible({ timeout: 30_000 })
    await expect(desk.problems).toContainText('The story is sound.', { timeout: 30_000 })
    await expect(desk.preview.getByRole('heading', { name: 'When to take Raqqa' })).toBeVisible({ timeout: 30_000 })
  })

  await test.step('the page is shown at three widths', async () => {
    for (const [label, width] of [
      ['720', 720],
      ['Full', 900],
      ['320', 320],
    ] as const) {
      await desk.part('preview').getByLabel(label, { exact: true }).check()
      const shown = await desk.preview.locator('html').evaluate((html) => html.clientWidth)
      expect(shown).toBeGreaterThan(width - 25)
    }
  })

  await test.step('the zip is a story that a host serves, with and without scripts', async () => {
    const download = page.waitForEvent('download')
    await desk.part('publish').getByRole('button', { name: 'Download the story' }).click()
    const files = unzipSync(readFileSync(await (await download).path()))
    expect(Object.keys(files)).toContain('stories/raqqa-2016-11/index.html')
    const site = await publishedWith(files)
    try {
      await page.goto(`${site.address}stories/raqqa-2016-11/?map=still`)
      await expect(page.getByRole('heading', { name: 'When to take Raqqa' })).toBeVisible()
      await dateline.listed('dabiq').click()
      await expect(dateline.panel('quotes')).toContainText('Dabiq')
    } finally {
      // A page whose host goes away complains.
      await page.goto('about:blank')
      await site.close()
    }
  })
})

/** A copy of the built site with a story uploaded into it, served by nginx where it is installed, else as it would. */
async function publishedWith(files: Readonly<Record<string, Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'published-'))
  await cp('dist', folder, { recursive: true, filter: (path) => !path.includes('stories/raqqa-2016-11') })
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const { address, stop } = await served(folder)
  return {
    address,
    close: async () => {
      stop()
      await rm(folder, { recursive: true })
    },
  }
}

async function served(folder: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  const version = nginxVersion()
  if (version !== null && hasBrotli()) return startNginx(folder, version)
  const server = createServer(siteHandler(folder))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: await listen(server, { port: 0 }), stop }
}

test('a text without words is refused, and one without a day is drafted and asks', async ({ page, dateline: _ }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.draft('… 12 …', about)
  await expect(desk.part('paste').getByRole('alert')).toContainText('it has no words')
  await desk.draft('The mayor said on Monday that fighters had left Raqqa.', { publisher: 'Daily', published: '' })
  await expect(desk.part('article')).toBeVisible({ timeout: 60_000 })
  await expect(desk.doubt).toContainText('On which day was the report published?')
  await desk.doubt.getByLabel('Published on').fill('2016-11-03')
  await desk.answer('Draft again with this day').click()
  await expect(desk.problems).toContainText('The story is sound.')
  await desk.part('story').locator('[data-entry^="statements/"]').first().click()
  await expect(desk.field('Said on')).toHaveValue('2016-10-31')
})

test('what is pasted runs nothing and asks for nothing', async ({ page, dateline: _ }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const desk = new Desk(page)
  await desk.open()
  const words = 'The mayor of Mosul said on Monday that the bridge would open again, and nobody knew when. '
  await desk.draft(
    `<!doctype html><html><head><title>Bridge</title><script>document.title = 'run'</script></head><body>
<article><h1>Bridge closed</h1><img src="/asked-for.png" onerror="document.title='run'">
${`<p>${words.repeat(4)}</p>`.repeat(4)}<iframe src="/asked-for.html"></iframe></article></body></html>`,
    about,
  )
  await expect(desk.part('article')).toContainText('The mayor of Mosul said', { timeout: 60_000 })
  expect(await page.title()).toBe('Desk – Dateline')
  expect(asked.filter((address) => address.includes('asked-for'))).toEqual([])
  await expect(desk.part('article').locator('img, iframe, script')).toHaveCount(0)
})

test('a published story opens, and a second tab on it keeps nothing until it is told to', async ({
  page,
  dateline: _,
  context,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await page.getByRole('button', { name: 'When to take Raqqa: who said what' }).click()
  await expect(desk.problems).toContainText('The story is sound.', { timeout: 30_000 })
  await expect(desk.preview.locator('[data-lead]').first()).toBeVisible({ timeout: 30_000 })
  await expect(desk.kept).toBeAttached()
  const other = await context.newPage()
  const second = new Desk(other)
  await second.open()
  await other
    .getByRole('region', { name: 'Or go on with a story' })
    .getByRole('button', { name: /^When to take Raqqa.*20\d\d/ })
    .click()
  await expect(other.getByRole('alert')).toContainText('Open in another tab')
  await other.getByRole('button', { name: 'Work here' }).click()
  await expect(second.kept).toBeAttached()
  await expect(page.getByRole('alert')).toContainText('Open in another tab')
})

test('selected words become a statement with its evidence', async ({ page, dateline: _ }) => {
  const desk = await drafted(page)
  await desk.select('enable local people who can hold a city')
  await page.keyboard.press('s')
  await expect(desk.field('Words')).toHaveValue('enable local people who can hold a city')
  await expect(desk.field('Whose words')).toHaveValue('direct')
  await expect(desk.part('story').getByRole('blockquote')).toContainText('Ultimate success in Raqqa would require')
  await page.keyboard.press('Control+z')
  await expect(desk.part('story').getByRole('heading', { name: 'Story' })).toBeVisible()
})

test('a place is drawn, pointed at, dragged and moved by keys', async ({ page, dateline: _ }) => {
  test.slow()
  const desk = await drafted(page)
  const map = desk.part('map')
  await expect(desk.marker('raqqa')).toBeVisible({ timeout: 30_000 })
  await desk.answer('Correct by hand').click()
  const clickAt = (x: number, y: number) => map.locator('canvas').click({ position: { x, y }, force: true })
  await desk.part('story').getByRole('button', { name: 'Draw an area' }).click()
  for (const [x, y] of [
    [60, 60],
    [160, 60],
    [160, 130],
  ] as const)
    await clickAt(x, y)
  await page.keyboard.press('Enter')
  await expect(desk.problems).toContainText('The story is sound.')
  await expect(desk.field('Latitude')).toHaveCount(0)
  await desk.undo().click()
  await desk.part('story').getByRole('button', { name: 'Draw an area' }).click()
  // By keys it is the middle of the map that is pointed at; the map moves under it.
  const middle = map.locator('canvas').first()
  await middle.focus()
  for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) {
    await page.keyboard.press('Space')
    if (key === 'Enter') await page.keyboard.press(key)
    else await desk.moveMap(key)
  }
  await expect(desk.problems).toContainText('The story is sound.')
  await expect(desk.field('Latitude')).toHaveCount(0)
  await desk.undo().click()
  await map.getByRole('button', { name: 'Whole story' }).click()
  await desk.part('story').getByRole('button', { name: 'Point at it' }).click()
  await clickAt(100, 100)
  await expect(desk.field('Latitude')).not.toHaveValue('')
  await desk.marker('raqqa').press('Enter')
  const before = await desk.field('Latitude').inputValue()
  await desk.marker('raqqa').press('ArrowUp')
  await expect(desk.field('Latitude')).not.toHaveValue(before)
  await desk.undo().click()
  await expect(desk.field('Latitude')).toHaveValue(before)
  await desk.marker('raqqa').dragTo(map.locator('canvas'), { targetPosition: { x: 40, y: 200 }, force: true })
  await expect(desk.field('Latitude')).not.toHaveValue(before)
})

test('a place that is found in the gazetteer closes the list of what was found', async ({ page, dateline: _ }) => {
  const desk = await drafted(page)
  await desk.openEntry('places/dabiq')
  await desk.field('Find it in the gazetteer').fill('Manbij')
  await page.getByRole('option', { name: /^Manbij, / }).click()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(desk.field('Latitude')).toHaveValue(/^36\.5/)
  await expect(desk.field('Name')).toHaveValue('Dabiq')
})

test('two statements become what the page opens with, of which the first waits for the second', async ({
  page,
  dateline: _,
}) => {
  const desk = await drafted(page)
  await desk.openStory()
  const lead = desk.part('story').locator('[data-key="lead"]')
  const add = async (words: RegExp) => {
    await lead.getByRole('combobox').click()
    await page.getByRole('option', { name: words }).click()
  }
  await add(/^The offensive against the Islamic State/)
  await expect(lead.getByRole('listitem')).toHaveCount(1)
  await expect(desk.field('The page opens with the question')).toHaveCount(0)
  await add(/^The Obama administration expects/)
  await expect(lead.getByRole('listitem')).toHaveCount(2)
  await desk.field('The page opens with the question').fill('At the same time as Mosul, or after it?')
  await expect(desk.problems).toContainText('lead.statements')
})

test('a report in which nobody speaks can be given speakers, and sides for them', async ({ page, dateline: _ }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.draft('Fighters left Jarablus on Oct. 20, 2016. The bridge in Manbij was closed.', about)
  await expect(desk.part('article')).toBeVisible({ timeout: 60_000 })
  await desk.part('story').locator('summary', { hasText: 'Speakers' }).click()
  await desk.part('story').getByRole('button', { name: 'New speaker' }).click()
  await expect(desk.field('Name')).toHaveValue('New speaker')
})

test('a Word document is read', async ({ page, dateline: _ }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk
    .part('paste')
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'report.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: docx(['Bridge in Mosul closed', 'The mayor said on Monday that it would open again.']),
    })
  await expect(desk.part('paste').getByRole('textbox', { name: 'The report' })).toHaveValue(
    /Bridge in Mosul closed\s+The mayor said on Monday/,
  )
})

/** The least of a Word document with some paragraphs (ECMA-376). */
function docx(paragraphs: readonly string[]): Buffer {
  const main = 'http://schemas.openxmlformats.org'
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')
  const files = {
    '[Content_Types].xml': `<Types xmlns="${main}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="r1" Type="${main}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${main}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  }
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))))
}

test('what a question is about is marked in the report, and in view', async ({ page, dateline: _ }) => {
  const desk = await drafted(page)
  const asked = desk.part('article').locator('[data-asked]')
  await expect(asked).toHaveText(['Dabiq', 'Dabiq'])
  await expect(asked.first()).toBeInViewport()
  await desk.part('doubts').getByRole('button', { name: 'Next question' }).click()
  await expect(asked.first()).toContainText('the joint effort to free the city of Dabiq')
  await desk.answer('Keep it').click()
  await expect(asked.first()).not.toContainText('the joint effort')
  await desk.undo().click()
  await expect(asked.first()).toContainText('the joint effort to free the city of Dabiq')
})

test('the snippets are copied, and say that readers can’t reach this machine', async ({
  page,
  context,
  dateline: _,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const desk = await drafted(page)
  const publish = desk.part('publish')
  await publish.getByText('Snippets for the article').click()
  await expect(publish).toContainText('Readers can’t reach http://127.0.0.1')
  await publish.getByRole('button', { name: 'Copy: The page’s address' }).click()
  await expect(publish.getByRole('button', { name: 'Copy: The page’s address' })).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/stories\/raqqa-2016-11\/$/)
})

test('what is asked of the story itself is corrected by hand in its field', async ({ page, dateline: _ }) => {
  const desk = await drafted(page)
  const next = desk.part('doubts').getByRole('button', { name: 'Next question' })
  await expect(async () => {
    await next.click()
    await expect(desk.doubt).toContainText('What is the story, in one sentence?', { timeout: 100 })
  }).toPass()
  await desk.answer('Correct by hand').click()
  await expect(desk.field('Standfirst')).toBeFocused()
  await expect(desk.field('Standfirst')).toBeVisible()
})
