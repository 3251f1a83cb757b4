import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

/** A news page on another origin, with Dateline in it as a reader meets it there. */
export class HostPage {
  readonly page: Page
  private readonly address: string

  constructor(page: Page, hosts: string) {
    this.page = page
    this.address = hosts
  }

  /** Opens a page of `e2e/hosts/`, by default until all in it has loaded, and notes from the start every event of a map. */
  async open(path: string, waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<void> {
    await this.page.addInitScript(() => {
      const seen: object[] = []
      for (const type of ['ready', 'place', 'date', 'quote', 'error'])
        addEventListener(`dateline:${type}`, (event) =>
          seen.push({ type, on: (event.target as Element).id, ...(event as CustomEvent).detail }),
        )
      Object.assign(window, { datelineEvents: seen })
    })
    await this.page.goto(this.address + path, { waitUntil })
  }

  /** An element of the article, by its id. */
  named(id: string): Locator {
    return this.page.locator(`#${id}`)
  }

  /** The element of a map by its id, the only one where none is named. */
  map(id = ''): Locator {
    return this.page.locator(id === '' ? 'dateline-map' : `#${id}`)
  }

  /** The article itself. */
  get article(): Locator {
    return this.page.locator('main')
  }

  /** The root element of the page in a frame. */
  root(map = ''): Locator {
    return this.inside(map).locator('html')
  }

  /** All places in the frame, once its script has made them buttons. */
  get markers(): Locator {
    return this.inside().locator('button[data-marker]')
  }

  /** All quotes in the frame, in order. */
  get cards(): Locator {
    return this.inside().locator('figure[data-quote]')
  }

  /** The quotes’ panel in the frame. */
  get quotes(): Locator {
    return this.inside().locator('[data-panel="quotes"]')
  }

  /** A mark of the timeline in the frame. */
  moment(id: string): Locator {
    return this.inside().locator(`[data-moment="${id}"]`).first()
  }

  /** A place on the first map in the frame, before any script: a link. */
  firstMarker(placeId: string): Locator {
    return this.inside().locator(`a[data-first-place="${placeId}"]`)
  }

  /** The page in the frame of a map, the only one where none is named. */
  inside(map = ''): FrameLocator {
    return this.page.frameLocator(`${idSelector(map)} iframe`)
  }

  frame(map = ''): Locator {
    return this.page.locator(`${idSelector(map)} iframe`)
  }

  marker(placeId: string, map = ''): Locator {
    return this.inside(map).locator(`button[data-marker="${placeId}"]`)
  }

  /** A place’s button in the list of the frame. */
  listed(placeId: string): Locator {
    return this.inside().locator(`button[data-place="${placeId}"]`)
  }

  slider(map = ''): Locator {
    return this.inside(map).locator('input[type="range"]')
  }

  card(quoteId: string): Locator {
    return this.inside().locator(`figure[data-quote="${quoteId}"]`)
  }

  /** Waits until the story in a frame is in its script’s hands. */
  async ready(map = ''): Promise<void> {
    await expect(this.inside(map).locator('button[data-marker]').first()).toBeAttached({ timeout: 30_000 })
  }

  /** Waits until the frame is as high as what is in it. */
  async fits(map = ''): Promise<void> {
    await expect
      .poll(async () => {
        const [frame, content] = await Promise.all([this.height(this.frame(map)), this.contentHeight(map)])
        return Math.abs(frame - content)
      })
      .toBeLessThanOrEqual(1)
  }

  async contentHeight(map = ''): Promise<number> {
    return this.height(this.inside(map).locator('#dateline'))
  }

  private height(locator: Locator): Promise<number> {
    return locator.evaluate((element) => element.getBoundingClientRect().height)
  }

  /** The events that maps have fired, with their type. */
  async events(type: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.page.evaluate(
      (wanted) =>
        (window as unknown as { datelineEvents: Record<string, unknown>[] }).datelineEvents.filter(
          (event) => event.type === wanted,
        ),
      type,
    )
  }

  /** The id of what the words that are marked begin in. */
  async markedIn(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const [first] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
      return first?.startContainer.parentElement?.closest('[id]')?.id
    })
  }

  /** The words that are marked in the article. */
  async marked(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)))
  }
}

function idSelector(id: string): string {
  return id === '' ? '' : `#${id}`
}
