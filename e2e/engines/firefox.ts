import puppeteer, { type ElementHandle, type Frame, type Page } from 'puppeteer-core'
import { bringIntoView } from './bringIntoView.ts'
import { openDownloads } from './downloads.ts'
import type { EngineFrame, EnginePage } from './enginePage.ts'
import { selectField } from './selectField.ts'

/** Opens a window of Firefox, which is driven by WebDriver BiDi. */
export async function openFirefox(executablePath: string, webGl: boolean): Promise<EnginePage> {
  const downloads = await openDownloads()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    extraPrefsFirefox: {
      'webgl.disabled': !webGl,
      'webgl.force-enabled': webGl,
      // 2 is a folder of one’s own.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads.folder,
    },
  })
  const page = await browser.newPage()
  let complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
  })
  return {
    ...frameOf(page, async () => page.mainFrame()),
    frame: (selector) =>
      frameOf(page, async () => {
        const inner = await (await page.waitForSelector(selector))?.contentFrame()
        if (!inner) throw new Error(`${selector} is no frame`)
        return inner
      }),
    complaints: () => complaints,
    forgive: (complaint) => {
      complaints = complaints.filter((text) => !complaint.test(text))
    },
    open: async (address) => {
      // A change of the hash alone would not load the page anew.
      await page.goto('about:blank')
      complaints = []
      await page.goto(address)
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    print: () => page.pdf({ format: 'A4' }),
    downloads: downloads.names,
    close: async () => {
      await browser.close()
      await downloads.remove()
    },
  }
}

function frameOf(page: Page, current: () => Promise<Frame>): EngineFrame {
  const element = async (selector: string): Promise<ElementHandle> => {
    const found = await (await current()).waitForSelector(selector)
    if (found === null) throw new Error(`no element ${selector}`)
    return found
  }
  const inView = async (selector: string): Promise<ElementHandle> => {
    await element(selector)
    await (await current()).evaluate(bringIntoView, selector)
    return element(selector)
  }
  return {
    click: async (selector) => (await inView(selector)).click(),
    press: async (selector, key) => (await element(selector)).press(key),
    type: async (selector, text) => {
      await inView(selector)
      await (await current()).evaluate(selectField, selector)
      await page.keyboard.type(text)
    },
    drag: async (selector, from, to) => {
      const handle = await inView(selector)
      const box = await handle.boundingBox()
      if (box === null) throw new Error(`${selector} is not shown`)
      const y = box.y + box.height / 2
      await page.mouse.move(box.x + from * box.width, y)
      await page.mouse.down()
      await page.mouse.move(box.x + to * box.width, y, { steps: 4 })
      await page.mouse.up()
    },
    evaluate: async <Answer>(ask: (...given: string[]) => Answer, ...given: string[]) =>
      (await current()).evaluate(ask, ...given) as Promise<Answer>,
  }
}
