import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Builder, Capabilities, Key as Keys, type WebDriver, type WebElement } from 'selenium-webdriver'
import { DriverService } from 'selenium-webdriver/remote/index.js'
import { type Box, bringIntoView, heedPress } from './bringIntoView.ts'
import { openDownloads } from './downloads.ts'
import type { EngineFrame, EnginePage, Key } from './enginePage.ts'
import { selectField } from './selectField.ts'

const codes: Readonly<Record<Key, string>> = {
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  Home: Keys.HOME,
  End: Keys.END,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  s: 's',
}

/** How long an element is waited for, in milliseconds. */
const patience = 15_000

/** Opens a window of WebKitGTK’s own browser, which is driven by WebDriver. */
export async function openWebKit(binary: string, driverPath: string, webGl: boolean): Promise<EnginePage> {
  const downloads = await openDownloads()
  // GLib asks this file for the folder (xdg-user-dirs).
  await writeFile(join(downloads.settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads.folder}"`)
  const service = new DriverService.Builder(driverPath)
    .setLoopback(true)
    .setEnvironment({ ...process.env, XDG_CONFIG_HOME: downloads.settings })
    .build()
  const options = { binary, args: ['--automation', `--enable-webgl=${webGl}`] }
  const capabilities = new Capabilities().setBrowserName('MiniBrowser').set('webkitgtk:browserOptions', options)
  const driver = await new Builder()
    .usingServer(await service.start())
    .withCapabilities(capabilities)
    .build()
  return {
    ...frameOf(driver),
    frame: (selector) => frameOf(driver, selector),
    complaints: () => [],
    forgive: () => {},
    open: async (address) => {
      // A change of the hash alone would not load the page anew.
      await driver.get('about:blank')
      await driver.get(address)
    },
    resize: async (width, height) => {
      await driver.switchTo().defaultContent()
      const bars = await driver.executeScript<number>(() => outerHeight - innerHeight)
      await driver
        .manage()
        .window()
        .setRect({ x: 0, y: 0, width, height: height + bars })
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    print: () => Promise.reject(new Error('WebKit’s driver can’t print')),
    downloads: downloads.names,
    close: async () => {
      await driver.quit()
      await service.kill()
      await downloads.remove()
    },
  }
}

/** The document of the window, or of a frame in it. */
function frameOf(driver: WebDriver, frame?: string): EngineFrame {
  /** Turns the driver to this document and waits for an element of it. */
  const find = async (selector: string): Promise<void> => {
    await driver.switchTo().defaultContent()
    if (frame !== undefined) await driver.switchTo().frame(await shown(driver, frame))
    await shown(driver, selector)
  }
  /** Scrolls to an element, which the page may put another in the place of meanwhile, and returns where it stands. */
  const boxOf = async (selector: string): Promise<Box> => {
    await find(selector)
    return (await answer(driver, bringIntoView, selector)) ?? boxOf(selector)
  }
  /** A point of an element in view, at a part of its width from 0 to 1, in CSS pixels from the window’s corner. */
  const pointer = async (selector: string): Promise<(part: number) => Point> => {
    const box = await boxOf(selector)
    const corner = frame === undefined ? { x: 0, y: 0 } : await frameCorner(driver, frame, box.y)
    return (part) => ({
      x: Math.round(corner.x + box.x + part * box.width),
      y: Math.round(corner.y + box.y + box.height / 2),
    })
  }
  return {
    // The driver’s own click misses what it has had to scroll to. A page that moves after all has it pressed again.
    click: async (selector) => {
      const isHit = async () => {
        const at = await pointer(selector)
        // Back from the window’s own document, which was asked where a frame stands.
        await find(selector)
        await driver.executeScript(heedPress, selector)
        await driver.actions().move(at(0.5)).click().perform()
        return driver.executeScript<boolean>('return globalThis.heeded !== false')
      }
      await driver.wait(isHit, patience, `${selector} is not hit`)
    },
    press: async (selector, key) => {
      await find(selector)
      await driver.executeScript((each: string) => document.querySelector<HTMLElement>(each)?.focus(), selector)
      await driver.actions().sendKeys(codes[key]).perform()
    },
    type: async (selector, text) => {
      await find(selector)
      await driver.executeScript(selectField, selector)
      // An open list closes at a scroll, such as to the field that was given the focus.
      await answer(driver, bringIntoView, selector)
      await driver.actions().sendKeys(text).perform()
    },
    drag: async (selector, from, to) => {
      const at = await pointer(selector)
      await driver.actions().move(at(from)).press().move(at(to)).release().perform()
    },
    evaluate: async <Answer>(ask: (...given: string[]) => Answer, ...given: string[]) => {
      await find('html')
      return answer(driver, ask, ...given)
    },
  }
}

/**
 * Calls a function in the document and waits for what it promises. The driver can wait for promises itself, but now and then
 * loses what one gives ("Could not parse script result"): so the document keeps the answer until it is asked for.
 */
async function answer<Answer>(
  driver: WebDriver,
  ask: (...given: string[]) => Answer,
  ...given: string[]
): Promise<Awaited<Answer>> {
  type Kept = { readonly value?: Awaited<Answer>; readonly error?: string }
  await driver.executeScript(
    `globalThis.kept = null
    Promise.resolve()
      .then(() => (${ask})(...arguments))
      .then((value) => { globalThis.kept = { value } }, (error) => { globalThis.kept = { error: String(error) } })`,
    ...given,
  )
  const kept = await driver.wait(() => driver.executeScript<Kept>('return globalThis.kept'), patience, String(ask), 10)
  if (kept.error !== undefined) throw new Error(kept.error)
  return kept.value as Awaited<Answer>
}

type Point = { readonly x: number; readonly y: number }

/**
 * The corner of a frame, in CSS pixels from the window’s: from there the driver counts, wherever it looks for elements. The
 * window has scrolled until a point so far down in the frame is in view.
 */
async function frameCorner(driver: WebDriver, frame: string, down: number): Promise<Point> {
  await driver.switchTo().defaultContent()
  const corner = (each: Element, inside: number): Point => {
    scrollBy(0, each.getBoundingClientRect().top + inside - innerHeight / 2)
    const { left, top } = each.getBoundingClientRect()
    return { x: left + each.clientLeft, y: top + each.clientTop }
  }
  return driver.executeScript<Point>(corner, await shown(driver, frame), down)
}

/** Waits for an element. ` >>> ` in its selector leads into a shadow root, as in Puppeteer’s. */
function shown(driver: WebDriver, selector: string): Promise<WebElement> {
  const find = (...steps: string[]) =>
    steps.reduce<Element | null | undefined>(
      (host, step) => (host === null ? document : host?.shadowRoot)?.querySelector(step),
      null,
    )
  return driver.wait(() => driver.executeScript<WebElement>(find, ...selector.split(' >>> ')), patience)
}
