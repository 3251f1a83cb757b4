import { expect, type Locator, type Page } from '@playwright/test'

type Point = { readonly x: number; readonly y: number }

/** The page before any script, as a reader meets it: the places and quotes are links and plain text. */
export class FirstPage {
  readonly page: Page
  /** The stretches of the still map. */
  readonly extracts: Locator

  constructor(page: Page) {
    this.page = page
    this.extracts = page.locator('[data-adopted="still map"] [data-extract]')
  }

  /** The dots of the ground’s towns that have a name. */
  get townDots(): Locator {
    return this.page.locator('[data-first-picture] i:has(+ [data-kind="town"])')
  }

  card(quoteId: string): Locator {
    return this.page.locator(`figure[data-quote="${quoteId}"]`)
  }

  event(id: string): Locator {
    return this.page.locator(`[data-event="${id}"]`)
  }

  moment(id: string): Locator {
    return this.page.locator(`[data-moment="${id}"]`)
  }

  /** What a fragment leads to. */
  target(fragment: string): Locator {
    return this.page.locator(`[id="${fragment}"]`)
  }

  place(id: string): Locator {
    return this.page.locator(`a[data-first-place="${id}"]`)
  }

  far(id: string): Locator {
    return this.page.locator(`a[data-first-far="${id}"]`)
  }

  listed(id: string): Locator {
    return this.page.locator(`a[data-place="${id}"]`)
  }

  /** The ids of the places that are seen on the map. */
  async visiblePlaces(): Promise<readonly string[]> {
    return this.visible('a[data-first-place]', 'data-first-place')
  }

  /** The ids of the quotes that are shown, in the order of the alphabet. */
  async visibleQuotes(): Promise<readonly string[]> {
    return [...(await this.visible('figure[data-quote]', 'data-quote'))].sort()
  }

  /** The middles of the visible places’ dots, in CSS pixels from the window’s top left. */
  async dots(): Promise<ReadonlyMap<string, Point>> {
    const dots = await this.page.locator('a[data-first-place]').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .map((link) => {
          const { x, y, width, height } = link.getBoundingClientRect()
          const id = link.getAttribute('data-first-place') ?? ''
          return [id, { x: x + width / 2, y: y + height / 2 }] as const
        }),
    )
    return new Map(dots)
  }

  /** The left tops of the names of places that are seen on the map, in CSS pixels from the window’s, by id. */
  async placeNames(): Promise<ReadonlyMap<string, Point>> {
    const names = await this.page.locator('a[data-first-place]').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .flatMap((link) => {
          const {
            x = 0,
            y = 0,
            width = 0,
          } = link.querySelector(':scope > span:last-child')?.getBoundingClientRect() ?? {}
          return width === 0 ? [] : [[link.getAttribute('data-first-place') ?? '', { x, y }] as const]
        }),
    )
    return new Map(names)
  }

  /** The words that are seen on the map’s first picture. */
  async words(): Promise<readonly string[]> {
    return this.page
      .locator('[data-first-picture] :is(span, em, [data-first-scale]):not(:has(:not(bdi)))')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => element.textContent),
      )
  }

  /**
   * What of the map’s first picture gets into the way of something else of it: a name that lies on another, on the ring
   * or the dot of another or over the edge.
   */
  async collisions(): Promise<readonly string[]> {
    return this.page.locator('[data-first-picture]').evaluate((picture) => {
      type Part = { readonly of: Element; readonly what: string; readonly box: DOMRect }
      const parts = (selector: string): readonly Part[] =>
        [...picture.querySelectorAll<HTMLElement>(selector)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((of) => ({ of, what: of.textContent, box: of.getBoundingClientRect() }))
      const middle = ({ x, y, width, height }: DOMRect, radius: number) =>
        new DOMRect(x + width / 2 - radius, y + height / 2 - radius, 2 * radius, 2 * radius)
      const names = parts(
        '[data-first-place] > span:last-child, [data-first-far], [data-kind]:not([data-kind="river"])',
      )
      const rings = parts('[data-first-place]').map((part) => ({ ...part, box: middle(part.box, 6) }))
      const towns = parts('i + [data-kind="town"]').map(({ of, what }) => {
        const dot = of.previousElementSibling ?? of
        return { of, what: `the dot of ${what}`, box: dot.getBoundingClientRect() }
      })
      const slack = 1
      const meet = (one: DOMRect, other: DOMRect) =>
        one.left < other.right - slack &&
        other.left < one.right - slack &&
        one.top < other.bottom - slack &&
        other.top < one.bottom - slack
      const frame = picture.getBoundingClientRect()
      const over = names.filter(({ box }) => box.left < frame.left - slack || box.right > frame.right + slack)
      const pairs = names.flatMap((one, index) =>
        [...names.slice(index + 1), ...rings, ...towns]
          .filter(({ of, box }) => !of.contains(one.of) && of !== one.of && meet(one.box, box))
          .map(({ what }) => `${one.what} / ${what}`),
      )
      return [...pairs, ...over.map(({ what }) => `${what} / the edge`)]
    })
  }

  /**
   * Opens the page as far as a reader sees it while its scripts are held. A question of the browser makes it lay out
   * what has come of the page, stylesheet or not: only its first paint says that it stands where it is to stay.
   */

  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`, { waitUntil: 'commit' })
    await this.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    await expect(this.place('raqqa')).toBeVisible()
  }

  /** Holds every script until what this returns is called. */
  async holdScripts(): Promise<() => void> {
    let release: () => void = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await this.page.route('**/*.js', async (route) => {
      await released
      await route.continue()
    })
    return release
  }

  /** From the page’s start on, notes every layout shift (https://wicg.github.io/layout-instability/). */
  async watchShifts(): Promise<void> {
    await this.page.addInitScript(() => {
      const shifts: string[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            readonly value: number
            readonly sources: readonly {
              readonly node: Node | null
              readonly previousRect: DOMRectReadOnly
              readonly currentRect: DOMRectReadOnly
            }[]
          }
          const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ')
          const moves = sources.map(({ node, previousRect, currentRect }) => {
            const element = node instanceof Element ? node : node?.parentElement
            return `${(element?.cloneNode() as Element | undefined)?.outerHTML ?? 'what is gone'} from ${place(previousRect)} to ${place(currentRect)}`
          })
          shifts.push(`${value.toFixed(4)} after ${Math.round(entry.startTime)} ms: ${moves.join(', ')}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
      Object.assign(window, { layoutShifts: shifts })
    })
  }

  async shifts(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { layoutShifts: string[] }).layoutShifts)
  }

  /** From the page’s start on, notes in every frame which parts of the page are shown. */
  async watchFrames(): Promise<void> {
    await this.page.addInitScript(() => {
      const frames: string[][] = []
      const parts = {
        header: 'h1',
        map: '[data-panel=map]',
        timeline: '[data-panel=timeline]',
        quotes: 'figure',
      }
      const watch = () => {
        const shown = Object.entries(parts).flatMap(([part, selector]) =>
          document.querySelector(selector)?.checkVisibility() === true ? [part] : [],
        )
        if (shown.length > 0) frames.push(shown)
        requestAnimationFrame(watch)
      }
      requestAnimationFrame(watch)
      Object.assign(window, { shownInFrames: frames })
    })
  }

  /** What the frames have shown, each change once. */
  async shownInFrames(): Promise<readonly (readonly string[])[]> {
    const frames = await this.page.evaluate(() => (window as unknown as { shownInFrames: string[][] }).shownInFrames)
    return frames.filter((shown, index) => shown.join() !== frames[index - 1]?.join())
  }

  /** Marks the headline that the page came with, as soon as it is there. */
  async markHeadline(): Promise<void> {
    await this.page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const headline = document.querySelector('h1')
        if (headline === null) return
        Object.assign(headline, { isOfThePage: true })
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    })
  }

  async hasMarkedHeadline(): Promise<boolean> {
    return this.page.locator('h1').evaluate((headline) => 'isOfThePage' in headline)
  }

  private async visible(selector: string, attribute: string): Promise<readonly string[]> {
    return this.page
      .locator(selector)
      .evaluateAll(
        (elements, name) =>
          elements
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .map((element) => element.getAttribute(name) ?? ''),
        attribute,
      )
  }
}
