import type { Locator, Page } from '@playwright/test'

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
            readonly sources: readonly { readonly node: Node | null }[]
          }
          shifts.push(
            `${value.toFixed(4)} ${sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120))}`,
          )
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
    const frames = await this.page.evaluate(
      () => (window as unknown as { shownInFrames: string[][] }).shownInFrames,
    )
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
