import { expect } from '@playwright/test'
import type { EngineFrame, EnginePage, Key } from './enginePage.ts'

const slider = '[data-panel="timeline"] input[type="range"]'

/** Where the stories are, and the news pages that embed them. */
export type Sites = { readonly stories: string; readonly hosts: string }

/** A reader of the page, in any engine: knows it by the `data-` names that its DOM keeps. */
export class Reader {
  readonly page: EnginePage
  private readonly sites: Sites
  /** The document that has the story: the page, or a frame of it. */
  private readonly story: EngineFrame

  constructor(page: EnginePage, sites: Sites, story: EngineFrame = page) {
    this.page = page
    this.sites = sites
    this.story = story
  }

  /** The same reader, of the story in a frame of this page. */
  inFrame(selector: string): Reader {
    return new Reader(this.page, this.sites, this.page.frame(selector))
  }

  /** Opens an address of the site and waits until the story is in its script’s hands. */
  async open(address = ''): Promise<void> {
    await this.openPage(address)
    await this.ready()
  }

  /** Opens an address of the site. */
  async openPage(address: string): Promise<void> {
    await this.page.open(this.sites.stories + address)
  }

  /** Opens a news page of `e2e/hosts/`. */
  async openHost(address: string): Promise<void> {
    await this.page.open(this.sites.hosts + address)
  }

  /** Waits until the markers stand where their places are. */
  async ready(): Promise<void> {
    await this.expectCount('button[data-marker][data-away]', true)
  }

  async chooseInList(place: string): Promise<void> {
    await this.story.click(`button[data-place="${place}"]`)
  }

  async chooseOnMap(place: string): Promise<void> {
    await this.story.click(`button[data-marker="${place}"]`)
  }

  async press(key: Key): Promise<void> {
    await this.story.press(slider, key)
  }

  async drag(from: number, to: number): Promise<void> {
    await this.story.drag(slider, from, to)
  }

  async click(selector: string): Promise<void> {
    await this.story.click(selector)
  }

  async pointAtMap(): Promise<void> {
    await this.story.drag('[data-panel="map"]', 0.5, 0.5)
  }

  /** Waits until elements are there, or none is. */
  async expectCount(selector: string, isThere: boolean): Promise<void> {
    const count = () => this.story.evaluate((each) => document.querySelectorAll(each).length, selector)
    await (isThere ? expect.poll(count).toBeGreaterThan(0) : expect.poll(count).toBe(0))
  }

  /** Waits until one place is chosen, or none: in the list and on the map. */
  async expectChosen(place: string | null): Promise<void> {
    await expect
      .poll(() =>
        this.story.evaluate(() =>
          ['data-place', 'data-marker'].map((name) =>
            [...document.querySelectorAll(`button[${name}][aria-pressed="true"]`)].map((one) => one.getAttribute(name)),
          ),
        ),
      )
      .toEqual(place === null ? [[], []] : [[place], [place]])
  }

  /** Waits until these quotes are shown, in the order of the alphabet. */
  async expectQuotes(ids: readonly string[]): Promise<void> {
    await expect
      .poll(() =>
        this.story.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('figure[data-quote]')].map(({ dataset }) => dataset.quote).sort(),
        ),
      )
      .toEqual(ids)
  }

  async expectDay(day: string): Promise<void> {
    await expect.poll(() => this.day()).toBe(day)
  }

  /** Waits until the middle of the first element that fits is in view. */
  async expectInView(selector: string): Promise<void> {
    await expect
      .poll(() =>
        this.story.evaluate((each) => {
          const box = document.querySelector(each)?.getBoundingClientRect()
          const middle = box && (box.top + box.bottom) / 2
          return middle !== undefined && middle > 0 && middle < innerHeight
        }, selector),
      )
      .toBe(true)
  }

  /** The ids of the elements that are shown, in the order of the alphabet: what `data-marker`, `data-quote` say. */
  visible(selector: string): Promise<readonly string[]> {
    return this.story.evaluate(
      (each) =>
        [...document.querySelectorAll<HTMLElement>(each)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map(({ dataset: { marker, quote } }) => marker ?? quote ?? '')
          .sort(),
      selector,
    )
  }

  /** The ids of what of the article is marked as the map’s choice. */
  current(): Promise<readonly string[]> {
    return this.story.evaluate(() => [...document.querySelectorAll('[aria-current="true"]')].map(({ id }) => id))
  }

  day(): Promise<string | null> {
    return this.story.evaluate((range) => document.querySelector(range)?.getAttribute('data-date') ?? null, slider)
  }

  /** Hides what is hatched, or shows it again. */
  async drawHatching(isDrawn: boolean): Promise<void> {
    await this.story.evaluate(
      (fill) => {
        for (const area of document.querySelectorAll<SVGElement>('[fill^="url("]')) area.style.fill = fill
      },
      isDrawn ? '' : 'none',
    )
    await this.settle()
  }

  /** Waits until no marker has moved for twenty frames. */
  async mapRests(): Promise<void> {
    await this.story.evaluate(async () => {
      let before = ''
      for (let frames = 0; frames < 20; frames += 1) {
        await new Promise(requestAnimationFrame)
        const now = [...document.querySelectorAll('button[data-marker]')]
          .map((marker) => marker.getAttribute('style'))
          .join()
        if (now !== before) frames = 0
        before = now
      }
    })
  }

  /** How far the page is scrolled, in CSS pixels. */
  scrolled(): Promise<number> {
    return this.story.evaluate(() => scrollY)
  }

  /** Waits until six frames have been drawn. */
  async settle(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame)
    })
  }

  /** Lets the test pass although the browser complained of this, which the test brought about. */
  forgive(complaint: RegExp): void {
    this.page.forgive(complaint)
  }

  /** The hash of the page’s address. */
  hash(): Promise<string> {
    return this.story.evaluate(() => location.hash)
  }

  /** The text of the first element that fits, '' where there is none. */
  text(selector: string): Promise<string> {
    return this.story.evaluate((each) => document.querySelector(each)?.textContent ?? '', selector)
  }

  /** What the first element that fits is styled with. */
  style(selector: string, property: string): Promise<string> {
    return this.story.evaluate(
      (each, name) => {
        const element = document.querySelector(each)
        return element === null ? '' : getComputedStyle(element).getPropertyValue(name)
      },
      selector,
      property,
    )
  }

  /** An attribute of the root element. */
  root(name: string): Promise<string | null> {
    return this.story.evaluate((each) => document.documentElement.getAttribute(each), name)
  }
}
