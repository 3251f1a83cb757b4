import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from './drivers/dateline.ts'
import { Desk } from './drivers/deskDriver.ts'
import { draftedDesk } from './drivers/draftedDesk.ts'
import { publishedSite } from './drivers/publishedSite.ts'
import { raqqaFrom } from './drivers/raqqaReport.ts'

test('from the pasted report to a published map', async ({ page, dateline }) => {
  test.slow()
  const desk = await draftedDesk(page)
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
    const site = await publishedSite(files)
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

test('a text without words is refused, and one without a day is drafted and asks', async ({ page, dateline: _ }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.draft('… 12 …', raqqaFrom)
  await expect(desk.part('paste').getByRole('alert')).toContainText('it has no words')
  await page.locator('#article').fill('<!doctype html><body></body>')
  await expect(desk.part('paste').getByRole('alert')).toContainText('the page has no article')
  await desk.draft('The mayor said on Monday that fighters had left Raqqa.', { publisher: 'Daily', published: '' })
  await expect(desk.part('article')).toBeVisible({ timeout: 60_000 })
  await expect(desk.doubt).toContainText('On which day was the report published?')
  await desk.doubt.getByLabel('Published on').fill('2016-11-03')
  await desk.answer('Draft again with this day').click()
  await expect(desk.problems).toContainText('The story is sound.')
  await desk.part('story').locator('[data-entry^="statements/"]').first().click()
  await expect(desk.field('Said on')).toHaveValue('2016-10-31')
})

test('what is given at once is all kept, and the cursor stays where it is typed', async ({ page, dateline: _ }) => {
  await new Desk(page).open()
  const report = page.locator('#article')
  await report.evaluate((article) => {
    const publisher = document.querySelector('[name="publisher"]')
    for (const [field, value] of [[article, 'The bridge was closed.'] as const, [publisher, 'Daily'] as const]) {
      // React hears of no value that is set on the element itself.
      Object.getOwnPropertyDescriptor(field?.constructor.prototype, 'value')?.set?.call(field, value)
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  await expect(page.locator('[name="publisher"]')).toHaveValue('Daily')
  await expect(report).toHaveValue('The bridge was closed.')
  await report.evaluate((article: HTMLTextAreaElement) => article.setSelectionRange(4, 4))
  await report.pressSequentially('old ')
  await expect(report).toHaveValue('The old bridge was closed.')
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
    raqqaFrom,
  )
  await expect(desk.part('article')).toContainText('The mayor of Mosul said', { timeout: 60_000 })
  expect(await page.title()).toBe('Desk – Dateline')
  expect(asked.filter((address) => address.includes('asked-for'))).toEqual([])
  await expect(desk.part('article').locator('img, iframe, script')).toHaveCount(0)
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

test('a published story opens, and a second tab on it keeps nothing until it is told to', async ({
  page,
  dateline: _,
  context,
}) => {
  const desk = new Desk(page)
  await page.addInitScript(() => {
    StorageManager.prototype.persist = async () => {
      sessionStorage.setItem('asked', 'for lasting storage')
      return false
    }
  })
  await desk.open()
  await page.getByRole('button', { name: 'When to take Raqqa: who said what' }).click()
  await expect(desk.problems).toContainText('The story is sound.', { timeout: 30_000 })
  await expect(desk.preview.locator('[data-lead]').first()).toBeVisible({ timeout: 30_000 })
  await expect(desk.kept).toBeAttached()
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('asked'))).toBe('for lasting storage')
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
