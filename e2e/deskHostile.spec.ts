import { readFileSync, writeFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { bomb, deflated, type RawEntry, rawZip } from '../src/testing/rawZip.ts'
import { wordDocument, wordParts } from '../src/testing/wordDocument.ts'
import { expect, test } from './drivers/dateline.ts'
import { Desk } from './drivers/deskDriver.ts'
import { raqqaFrom, raqqaReport } from './drivers/raqqaReport.ts'
import { hostilePage, paragraphs, wordsBetween } from './hostile/scriptWays.ts'

// Each of them opens files and stories by the dozen.
test.describe.configure({ timeout: 180_000 })

const { id, title, statements } = raqqaStory()
const statement = statements[0]?.id ?? ''

/** Writes a file of a test, and returns its path. */
function written(name: string, content: Uint8Array | string): string {
  const path = test.info().outputPath(name)
  writeFileSync(path, content)
  return path
}

const entry = (name: string, content = ''): RawEntry => ({ name, packed: Buffer.from(content), size: content.length })

/** A PNG file whose head says to have so many pixels; it has one line of them at most. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type), data, Buffer.alloc(4)])
    whole.writeUInt32BE(data.length)
    return whole
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 0], 8)
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(width + 1)))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    pixels,
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A story as a zip, with a picture that its first statement shows. */
function picturedZip(name: string, picture: Uint8Array): Uint8Array {
  const story = {
    version: 1,
    id: 'hostile',
    sources: [],
    statements: [{ id: 'one', pictures: [{ file: name, alt: 'A bridge', credit: 'Nobody' }] }],
    places: 'places.geojson',
  }
  return rawZip([
    deflated('story.json', JSON.stringify(story)),
    deflated('places.geojson', '{"type":"FeatureCollection","features":[]}'),
    deflated(name, picture),
  ])
}

/** Chooses hostile files one after the other, and waits for the sentence that each is refused with. */
async function expectRefused(
  field: Locator,
  alert: Locator,
  files: readonly (readonly [name: string, content: Uint8Array | string, sentence: string])[],
): Promise<void> {
  for (const [name, content, sentence] of files)
    await test.step(name, async () => {
      await field.setInputFiles(written(name, content))
      await expect(alert).toContainText(name)
      await expect(alert).toContainText(sentence)
    })
}

/** The requests that a page makes below an address of the site. */
function requestsTo(page: Page, path: string): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes(path)) asked.push(request.url())
  })
  return asked
}

test('hostile zips and Word documents are refused in a sentence, and what is on the desk stays', async ({
  page,
  dateline: _,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await page.getByRole('button', { name: title }).click()
  await expect(desk.kept).toBeAttached()
  await page.getByRole('button', { name: 'Stories' }).click()
  const article = desk.part('paste').getByRole('textbox', { name: 'The report' })
  await article.fill(raqqaReport)
  const alert = page.getByRole('alert')
  await expectRefused(page.getByLabel('Open a zip'), alert, [
    ['up.zip', rawZip([entry('../story.json', '{}')]), "it names a file outside itself: '../story.json'"],
    ['root.zip', rawZip([entry('/etc/story.json', '{}')]), "it names a file outside itself: '/etc/story.json'"],
    ['twice.zip', rawZip([entry('story.json', '{}'), entry('story.json')]), "it names a file twice: 'story.json'"],
    ['bomb.zip', rawZip([bomb('story.json', 1_000_000_000)]), 'it holds more than 60 MB'],
    ['lying.zip', rawZip([bomb('story.json', 2000)]), "'story.json' has another size than it says"],
    ['many.zip', rawZip(Array.from({ length: 100_000 }, (_, index) => entry(`${index}`))), 'more than 500 files'],
    ['locked.zip', rawZip([{ ...entry('story.json'), flags: 1 }]), "it has a password: 'story.json'"],
    ['page.zip', '<!doctype html><script>top.ran=1</script>', 'it is no zip that can be read'],
    ['large.zip', picturedZip('huge.png', png(30_000, 30_000)), 'huge.png: it has 30000 × 30000 pixels'],
    [
      'drawn.zip',
      picturedZip('drawing.png', Buffer.from('<svg onload="top.ran=1"/>')),
      'drawing.png: it is not a pict',
    ],
  ])
  const { 'word/document.xml': xml = '', ...parts } = wordParts('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')
  const withEntities = (declared: string) =>
    rawZip([
      ...Object.entries(parts).map(([name, part]) => deflated(name, part)),
      deflated('word/document.xml', `<!DOCTYPE d [${declared}]>${xml}`),
    ])
  await expectRefused(desk.part('paste').locator('input[type="file"]'), alert, [
    ['laughs.docx', withEntities('<!ENTITY a "ha"><!ENTITY b "&a;&a;">'), "'word/document.xml' has a document type"],
    ['outside.docx', withEntities('<!ENTITY b SYSTEM "http://elsewhere.example/b">'), 'has a document type'],
    ['bomb.docx', rawZip([bomb('word/document.xml', 1_000_000_000)]), 'it holds more than 10 MB'],
    ['old.docx', '\xd0\xcf\x11\xe0', 'it is no zip that can be read'],
    ['picture.txt', png(1, 1), 'is not UTF-8'],
  ])
  await expect(article).toHaveValue(raqqaReport)
  await test.step('a Word document whose relations lead elsewhere is read, and asks for nothing', async () => {
    const relations = ['hyperlink', 'image', 'attachedTemplate', 'oleObject', 'styles'].map(
      (type, index) =>
        `<Relationship Id="r${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://elsewhere.example/${type}" TargetMode="External"/>`,
    )
    const docx = wordDocument(
      '<w:p><w:hyperlink r:id="r0"><w:r><w:t>Bridge in Mosul closed</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:drawing><a:blip r:link="r1"/></w:drawing></w:r></w:p>',
      {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      },
    )
    await desk.part('paste').locator('input[type="file"]').setInputFiles(written('linked.docx', docx))
    await expect(article).toHaveValue(/^Bridge in Mosul closed/)
    await expect(alert).toHaveCount(0)
  })
  await test.step('the story that was on the desk is as it was', async () => {
    const kept = page.getByRole('region', { name: 'Or go on with a story' }).getByRole('button', { name: /20\d\d/ })
    await kept.click()
    await expect(desk.problems).toContainText('The story is sound.', { timeout: 30_000 })
  })
  await test.step('a zip that does no harm opens, however tightly it is packed', async () => {
    await page.getByRole('button', { name: 'Stories' }).click()
    const packed = [`stories/${id}/story.json`, `stories/${id}/${id}-03.txt`, `geo/${id}.geojson`].map((path) =>
      deflated(path, readFileSync(`public/${path}`, 'utf8').padEnd(1_000_000)),
    )
    await page.getByLabel('Open a zip').setInputFiles(written('sound.zip', rawZip(packed)))
    await expect(desk.problems).toContainText('The story is sound.', { timeout: 30_000 })
  })
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('a page that tries every way to run a script gives its words, runs nothing and asks for nothing', async ({
  page,
  dateline,
}) => {
  const asked = requestsTo(page, 'asked-for')
  const dialogs: string[] = []
  page.on('dialog', (dialog) => dialogs.push(dialog.message()))
  const desk = new Desk(page)
  await desk.open()
  const address = page.url()
  const article = desk.part('paste').getByRole('textbox', { name: 'The report' })
  const expectWords = async () => {
    const text = await article.inputValue()
    for (let index = 0; index < paragraphs; index += 1) expect(text).toContain(wordsBetween(index))
  }
  await test.step('as a file', async () => {
    await desk.part('paste').locator('input[type="file"]').setInputFiles(written('page.html', hostilePage))
    await expect(article).toHaveValue(/Bridge closed/)
    await expectWords()
  })
  await article.fill('')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((html) => {
    const copied = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([html], { type: 'text/plain' }),
    }
    return navigator.clipboard.write([new ClipboardItem(copied)])
  }, hostilePage)
  await test.step('pasted', async () => {
    await article.focus()
    await page.keyboard.press('Control+v')
    await expect(article).toHaveValue(/Bridge closed/)
    await expectWords()
  })
  await test.step('and drafted', async () => {
    await desk.draft(await article.inputValue(), raqqaFrom)
    await expect(desk.part('article')).toContainText(wordsBetween(paragraphs - 1), { timeout: 60_000 })
    await expect(desk.preview.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 })
  })
  await test.step('and pasted into the report on the desk', async () => {
    const report = desk.part('article').getByRole('textbox')
    const before = await report.innerHTML()
    await report.focus()
    await page.keyboard.press('Control+v')
    expect(await report.innerHTML()).toBe(before)
  })
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => 'ran' in window || document.querySelectorAll('[onerror], [onload]').length)).toBe(
      0,
    )
    expect(
      await frame.locator('[href^="javascript:"], [src*="asked-for"], [data-desk="article"] :is(img, script)').count(),
    ).toBe(0)
  }
  // The policy holds for what is parsed, too: Chromium tells what it leaves out.
  dateline.forgive(/^(?:Applying inline style|Executing inline event handler|Setting the document's base URI)/)
  expect([await page.title(), page.url(), asked, dialogs]).toEqual(['Desk – Dateline', address, [], []])
})

test('hostile pictures are refused in a sentence, and a stray file doesn’t take the desk’s place', async ({
  page,
  dateline: _,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await page.getByRole('button', { name: title }).click()
  await desk.openEntry(`statements/${statement}`)
  const story = desk.part('story')
  await expectRefused(story.getByLabel('Add a picture'), story.getByRole('status'), [
    ['huge.png', png(30_000, 30_000), 'it has 30000 × 30000 pixels, and the most that a browser takes is 40 million'],
    ['drawing.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="top.ran=1"/>', 'it is not a picture in AVIF'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="top.ran=1"/>', 'it is not a picture in AVIF'],
    ['photo.jpg', png(1, 1), 'it is in PNG, so its name should end in .png'],
    ['page.jpg', '<!doctype html><script>top.ran=1</script>', 'it is not a picture in AVIF'],
    ['moving.webp', 'GIF89a', 'it is not a picture in AVIF'],
    ['heavy.png', Buffer.concat([png(1, 1), Buffer.alloc(30_000_001)]), 'it has 31 MB, and the most is 30'],
  ])
  await expect(desk.field('What is to be seen')).toHaveCount(0)
  await expect(desk.undo()).toHaveAttribute('aria-disabled', 'true')
  await expect(desk.problems).toContainText('The story is sound.', { timeout: 30_000 })
  const isStopped = await desk.part('map').evaluate((map) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['<script>top.ran=1</script>'], 'page.html'))
    const types = ['dragover', 'drop'] as const
    return types.map(
      (type) => !map.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
    )
  })
  expect(isStopped).toEqual([true, true])
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('of two tabs on one story, the one that is told to go on has what the other kept', async ({
  page,
  dateline: _,
  context,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await page.getByRole('button', { name: title }).click()
  await desk.openStory()
  await desk.field('Title').fill('One')
  await expect(desk.saved).toBeAttached()
  const second = new Desk(await context.newPage())
  const stories = second.page.getByRole('region', { name: 'Or go on with a story' })
  await second.open()
  await stories.getByRole('button', { name: /^One.*20\d\d/ }).click()
  await second.openStory()
  await test.step('what the second changes before it is told to is undone, not lost', async () => {
    await second.field('Title').fill('Not kept')
    await desk.field('Title').fill('Two')
    await expect(desk.saved).toBeAttached()
    await second.page.getByRole('button', { name: 'Work here' }).click()
    await expect(second.field('Title')).toHaveValue('Two')
    await second.undo().click()
    await expect(second.field('Title')).toHaveValue('Not kept')
    await second.redo().click()
    await expect(second.saved).toBeAttached()
  })
  await test.step('what the first changes then is in it alone', async () => {
    await expect(page.getByRole('alert')).toContainText('Open in another tab')
    await desk.field('Title').fill('Three')
    await second.page.reload()
    await expect(second.page.getByRole('heading', { level: 1, name: 'Two' })).toBeVisible()
  })
})

test('where the disk is full the desk says so, keeps the last whole story, and goes on when there is room', async ({
  page,
  dateline: _,
}) => {
  const desk = new Desk(page)
  const browser = await page.context().newCDPSession(page)
  const { origin } = new URL(test.info().project.use.baseURL ?? '')
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 })
  await desk.open()
  await page.getByRole('button', { name: title }).click()
  await desk.openStory()
  await desk.field('Title').fill('Kept before')
  await expect(desk.saved).toBeAttached()
  await desk.openEntry(`statements/${statement}`)
  const large = Buffer.concat([png(1, 1), Buffer.alloc(5_000_000, 'noise')])
  await desk.part('story').getByLabel('Add a picture').setInputFiles(written('large.png', large))
  await expect(page.getByRole('alert')).toContainText('Not kept: this browser has no room left. Download the story')
  await expect(desk.field('What is to be seen')).toBeVisible()
  const other = new Desk(await page.context().newPage())
  await test.step('what was kept before is whole', async () => {
    await other.open()
    await other.page.getByRole('button', { name: /^Kept before.*20\d\d/ }).click()
    await expect(other.problems).toContainText('The story is sound.', { timeout: 30_000 })
    await other.page.close()
  })
  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await desk.field('What is to be seen').fill('A colour')
  await expect(desk.saved).toBeAttached()
  await page.reload()
  await desk.openEntry(`statements/${statement}`)
  await expect(desk.field('What is to be seen')).toHaveValue('A colour')
})
