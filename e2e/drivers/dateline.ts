import { readFile } from 'node:fs/promises'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { storyAt } from '../../scripts/stories/checkStory.ts'
import { project } from '../../src/map/projection/camera.ts'
import { farLabel } from '../../src/map/scene/farLabel.ts'
import { placeCamera } from '../../src/map/scene/placeCamera.ts'
import { lookUp } from '../../src/story/lookUp.ts'
import { english } from '../../src/wording/english.ts'
import { boxOf } from './boxOf.ts'
import { FirstPage } from './firstPage.ts'
import { GroundDriver } from './ground.ts'
import { LetteringDriver } from './lettering.ts'

export type Panel = 'map' | 'timeline' | 'quotes' | 'lead'

/** The page as a reader meets it: with the parts that it names, what knows its selectors. */
export class Dateline {
  readonly page: Page
  /** What the browser complained of, and every request to another host. */
  readonly complaints: string[] = []
  readonly slider: Locator
  readonly cards: Locator
  readonly ground: GroundDriver
  readonly lettering: LetteringDriver
  /** The page before any script. */
  readonly first: FirstPage
  /** What has changed, as it is told to those who don’t see it: there once the readers’ aids are loaded. */
  readonly told: Locator
  /** What the map says of itself. */
  readonly mapNotice: Locator

  constructor(page: Page) {
    this.page = page
    this.slider = page.locator('[data-panel="timeline"] input[type="range"]')
    this.cards = page.locator('figure[data-quote]')
    this.ground = new GroundDriver(page)
    this.lettering = new LetteringDriver(page)
    this.first = new FirstPage(page)
    this.told = page.locator('body > [role="status"]')
    this.mapNotice = page.locator('[data-panel="map"]').getByRole('status')
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text())
    })
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') this.complaints.push(`asked ${request.url()}`)
    })
  }

  /** Opens the page, waits until its story is shown and turns to its map. */
  async open(address = ''): Promise<void> {
    await this.page.goto(`./${address}`)
    await expect(this.panel('quotes')).toBeVisible()
    await this.ready()
    await this.turnToMap()
  }

  /** Waits until the page is in the script’s hands: its markers are where their places are. */
  async ready(): Promise<void> {
    await expect(this.page.locator('[data-marker][data-away]').first()).toBeAttached()
  }

  /** What a reader does who points at the map: it need not wait to be worth it. */
  async turnToMap(): Promise<void> {
    await this.ground.frame.locator('..').dispatchEvent('pointerenter')
  }

  /** Waits until the live map has drawn its first whole frame. */
  async live(): Promise<void> {
    await expect(this.page.locator('html[data-map="live"]')).toBeAttached({ timeout: 30_000 })
  }

  /** Drags the map by so many CSS pixels, from its middle. */
  async dragMap(x: number, y: number): Promise<void> {
    const map = await boxOf(this.panel('map'))
    const [middleX, middleY] = [map.x + map.width / 2, map.y + map.height / 2]
    await this.page.mouse.move(middleX - x / 2, middleY - y / 2)
    await this.page.mouse.down()
    await this.page.mouse.move(middleX + x / 2, middleY + y / 2, { steps: 4 })
    await this.page.mouse.up()
  }

  /** How far apart two places’ markers are, in CSS pixels. */
  async spread(placeId: string, otherId: string): Promise<number> {
    const [one, other] = [await boxOf(this.marker(placeId)), await boxOf(this.marker(otherId))]
    return Math.hypot(one.x - other.x, one.y - other.y)
  }

  /** Clicks a button twice before the next frame. */
  async twice(name: string): Promise<void> {
    await this.button(name).evaluate((button: HTMLElement) => {
      button.click()
      button.click()
    })
  }

  /** Chooses a place and waits until the map is on its way there. */
  async flyTo(placeId: string): Promise<void> {
    await this.listed(placeId).evaluate(async (button: HTMLElement) => {
      const where = () => document.querySelector<HTMLElement>('[data-marker]')?.style.transform
      const before = where()
      button.click()
      while (where() === before) await new Promise(requestAnimationFrame)
    })
  }

  /** Waits until the map stands still: for six frames no marker has moved. */
  async atRest(): Promise<void> {
    await this.page.evaluate(async () => {
      const where = () =>
        [...document.querySelectorAll<HTMLElement>('[data-marker]')].map(({ style }) => style.transform).join()
      let before = where()
      for (let frames = 0; frames < 6; frames += 1) {
        await new Promise(requestAnimationFrame)
        if (where() !== before) frames = -1
        before = where()
      }
    })
  }

  /** From now on keeps all that is told of changes. */
  async listenIn(): Promise<void> {
    await this.told.evaluate((region) => {
      const heard: string[] = []
      new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true })
      Object.assign(window, { heard })
    })
  }

  /** What has been told since `listenIn`. */
  async hear(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard)
  }

  /** Lets the test pass although the browser complained of this, which the test brought about. */
  forgive(complaint: RegExp): void {
    const others = this.complaints.filter((text) => !complaint.test(text))
    this.complaints.splice(0, Number.POSITIVE_INFINITY, ...others)
  }

  panel(name: Panel): Locator {
    return this.page.locator(`[data-panel="${name}"]`)
  }

  /** A statement of the disagreement that the page opens with. */
  leadCard(quoteId: string): Locator {
    return this.page.locator(`[data-panel="lead"] [data-lead="${quoteId}"]`)
  }

  listed(placeId: string): Locator {
    return this.page.locator(`button[data-place="${placeId}"]`)
  }

  marker(placeId: string): Locator {
    return this.page.locator(`button[data-marker="${placeId}"]`)
  }

  /** The markers that the Tab key stops at. */
  get tabStops(): Locator {
    return this.page.locator('button[data-marker][tabindex="0"]')
  }

  /** The ids of the places whose markers are in view, in the order of the story. */
  async markersInView(): Promise<readonly string[]> {
    return this.page
      .locator('button[data-marker]:not([data-away="true"])')
      .evaluateAll((buttons: HTMLElement[]) => buttons.map(({ dataset }) => dataset.marker ?? ''))
  }

  /** The places whose markers the map’s controls cover. */
  async markersUnderControls(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const dots = [...document.querySelectorAll<HTMLElement>('button[data-marker]:not([data-away="true"])')]
      const controls = [...document.querySelectorAll('[data-controls] button')].map((each) =>
        each.getBoundingClientRect(),
      )
      return dots.flatMap((dot) => {
        const box = dot.querySelector('[data-dot]')?.getBoundingClientRect()
        const [x, y] = [((box?.left ?? 0) + (box?.right ?? 0)) / 2, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2]
        const isCovered = controls.some(
          ({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom,
        )
        return isCovered ? [dot.dataset.marker ?? ''] : []
      })
    })
  }

  /** How many cards have the mark of their side above or below the speaker’s name, not beside it. */
  async marksAboveNames(): Promise<number> {
    return this.cards.evaluateAll(
      (cards) =>
        cards.filter((card) => {
          const [mark, name] = ['figcaption svg', 'figcaption button'].map((part) =>
            card.querySelector(part)?.getBoundingClientRect(),
          )
          return mark === undefined || name === undefined || mark.bottom < name.top || mark.top > name.bottom
        }).length,
    )
  }

  /** What the buttons of the places out of view say. */
  async farLabels(): Promise<readonly string[]> {
    return this.page.locator('button[data-far]').allInnerTexts()
  }

  far(placeId: string): Locator {
    return this.page.locator(`button[data-far="${placeId}"]`)
  }

  /** The bar that says how far a kilometre is, and whom the map is from. */
  get scale(): Locator {
    return this.page.locator('[data-scale]')
  }

  get credit(): Locator {
    return this.panel('map').locator('a[href*="openstreetmap"]')
  }

  /** Which of a line’s parts a reader from the right comes upon first, and so on. */
  async fromTheRight(line: Locator, parts: readonly string[]): Promise<readonly string[]> {
    return line.evaluate((element, all) => {
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const ends: { part: string; right: number }[] = []
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode())
        for (const part of all) {
          const at = node.nodeValue?.indexOf(part) ?? -1
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + part.length)
          ends.push({ part, right: range.getBoundingClientRect().right })
        }
      return ends.sort((one, other) => other.right - one.right).map(({ part }) => part)
    }, parts)
  }

  /** How wide and high what is pressed of a control is, in CSS pixels: what of the page round its middle leads to it. */
  async pressed(control: Locator): Promise<{ readonly width: number; readonly height: number }> {
    await control.scrollIntoViewIfNeeded()
    return control.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const reach = (right: number, down: number) => {
        let length = 0
        while (
          length < 100 &&
          document.elementFromPoint(x + right * (length + 1), y + down * (length + 1))?.closest('button, a') === element
        )
          length += 1
        return length
      }
      return { width: reach(1, 0) + reach(-1, 0) + 1, height: reach(0, 1) + reach(0, -1) + 1 }
    })
  }

  /** The accessible names that do not begin with what is shown, word for word. */
  async misnamed(): Promise<readonly string[]> {
    return this.page.locator('button[aria-label], a[aria-label]').evaluateAll((controls: HTMLElement[]) =>
      controls.flatMap(({ innerText, ariaLabel }) => {
        const [shown = '', name = ''] = [innerText, ariaLabel].map((words) => words?.trim().replace(/\s+/g, ' '))
        return name.startsWith(shown) ? [] : [`'${name}' for '${shown}'`]
      }),
    )
  }

  /** Chooses a place with one of its buttons, and says what the panels and another place’s moment show one frame later. */
  async shownInTheFrameOf(from: 'list' | 'marker' | 'card', placeId: string, otherMoment: string) {
    return this.page.evaluate(
      async ([way, place, moment]) => {
        const [list, marker] = [`[data-place="${place}"]`, `[data-marker="${place}"]`]
        const chip = [...document.querySelectorAll<HTMLButtonElement>(`[data-about~="${place}"] li button`)].find(
          ({ textContent }) => textContent === document.querySelector(`${list} > span`)?.textContent,
        )
        const buttons = {
          list: document.querySelector<HTMLButtonElement>(list),
          marker: document.querySelector<HTMLButtonElement>(marker),
          card: chip,
        }
        buttons[way]?.click()
        await new Promise(requestAnimationFrame)
        return {
          list: buttons.list?.getAttribute('aria-pressed'),
          marker: buttons.marker?.getAttribute('aria-pressed'),
          quotes: document.querySelectorAll('figure[data-quote]').length,
          standsOut: document.querySelector(`[data-moment="${moment}"]`)?.getAttribute('data-stands-out'),
        }
      },
      [from, placeId, otherMoment] as const,
    )
  }

  /** The cells of the timeline’s table for paper, row by row. */
  get tableCells(): Locator {
    return this.page.locator('[data-panel="timeline"] td')
  }

  /** The buttons of the legend. */
  get sides(): Locator {
    return this.page.locator('ul button[data-side]')
  }

  /** The root element, which has the page’s language, direction, theme and map. */
  get root(): Locator {
    return this.page.locator('html')
  }

  /** An event as it stands among the quotes. */
  event(id: string): Locator {
    return this.page.locator(`[data-event="${id}"]`)
  }

  /** The events among the quotes, in order. */
  get events(): Locator {
    return this.page.locator('[data-event]')
  }

  /** All places of the list, in the order of the story. */
  get listedPlaces(): Locator {
    return this.page.locator('button[data-place]')
  }

  /** The name beside a place’s marker, with its count. */
  label(placeId: string): Locator {
    return this.marker(placeId).locator('[data-label]')
  }

  /** Names in a language of their own, as in a place’s details. */
  wordsIn(lang: string): Locator {
    return this.page.locator(`bdi[lang="${lang}"]`)
  }

  /** Everything that shows that it is chosen. */
  get chosen(): Locator {
    return this.page.locator('[data-place][aria-pressed="true"], [data-chosen="true"]')
  }

  get footer(): Locator {
    return this.page.locator('footer')
  }

  card(quoteId: string): Locator {
    return this.page.locator(`figure[data-quote="${quoteId}"]`)
  }

  /** Who has held a place, in its details. */
  controlOf(placeId: string): Locator {
    return this.page.locator(`[data-control-of="${placeId}"]`)
  }

  /** The ids of the entries of a place’s control, in the order in which its details tell them. */
  async controlIds(placeId: string): Promise<readonly string[]> {
    return this.controlOf(placeId)
      .locator('[data-control]')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-control') ?? ''))
  }

  /** Waits until both buttons of each of these places say who holds it, in one word; null where nothing is claimed. */
  async expectHeldBy(holders: Readonly<Record<string, string | null>>): Promise<void> {
    for (const [place, holder] of Object.entries(holders))
      for (const button of [this.marker(place), this.listed(place)])
        if (holder === null) await expect(button).not.toHaveAttribute('data-held-by')
        else await expect(button).toHaveAttribute('data-held-by', holder)
  }

  moment(id: string): Locator {
    return this.page.locator(`[data-moment="${id}"]`)
  }

  side(id: string): Locator {
    return this.page.locator(`button[data-side="${id}"]`)
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** The name and the text of the file that a button downloads. */
  async download(name: string): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(name).click()])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }

  /** The ids of the quotes on the page, in order. */
  async quoteIds(): Promise<readonly string[]> {
    return this.cards.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-quote') ?? ''))
  }

  async placeIds(): Promise<readonly string[]> {
    return this.page
      .locator('button[data-place]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-place') ?? ''))
  }

  /** The ids of the quotes in a state. */
  async quotesThatAre(state: 'past' | 'today' | 'later'): Promise<readonly string[]> {
    const cards = await this.page.locator(`figure[data-quote][data-state="${state}"]`).all()
    return Promise.all(cards.map(async (card) => (await card.getAttribute('data-quote')) ?? ''))
  }

  /** Goes to a day by the address, as a link does. */
  async goTo(day: string): Promise<void> {
    await this.page.evaluate((date) => {
      location.hash = `date=${date}`
    }, day)
    await this.expectDay(day)
  }

  async expectDay(day: string): Promise<void> {
    await expect(this.slider).toHaveAttribute('data-date', day)
  }

  /** Where the middle of a place’s dot is, in CSS pixels from the map’s top left. */
  async dot(placeId: string): Promise<{ readonly x: number; readonly y: number }> {
    const dot = await boxOf(this.marker(placeId).locator('[data-dot]'))
    const map = await boxOf(this.ground.frame)
    return { x: dot.x + dot.width / 2 - map.x, y: dot.y + dot.height / 2 - map.y }
  }

  /** Where the middle of a place’s dot is, in CSS pixels from the window’s top left. */
  async dotInWindow(placeId: string): Promise<{ readonly x: number; readonly y: number }> {
    const { x, y, width, height } = await boxOf(this.marker(placeId).locator('[data-dot]'))
    return { x: x + width / 2, y: y + height / 2 }
  }

  /** Where the dots of all places stand that are in view, by id. */
  async dots(): Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>> {
    const dots = new Map<string, { readonly x: number; readonly y: number }>()
    for (const id of await this.placeIds()) {
      if (await this.marker(id).isVisible()) dots.set(id, await this.dot(id))
    }
    return dots
  }

  /** Waits until the map stands where it goes when a place is chosen. `folder` is that of the story. */
  async expectGoneTo(placeId: string, folder = 'public/stories/raqqa-2016-11'): Promise<void> {
    const story = await storyAt(folder)
    const place = lookUp(story.places, placeId)
    if (place === undefined) throw new Error(`the story has no place '${placeId}'`)
    const size = await boxOf(this.ground.frame)
    const goal = project(placeCamera(story, place, size, farLabel(english)), size, place.point)
    await expect
      .poll(async () => {
        if (!(await this.marker(placeId).isVisible())) return Number.POSITIVE_INFINITY
        const { x, y } = await this.dot(placeId)
        return Math.round(Math.hypot(x - goal[0], y - goal[1]))
      })
      .toBeLessThanOrEqual(2)
  }

  /** Waits until a place’s dot stands in the middle of the map, but for some CSS pixels. */
  async expectInMiddle(placeId: string, slack = 2): Promise<void> {
    const { width, height } = await boxOf(this.ground.frame)
    await expect
      .poll(async () => {
        if (!(await this.marker(placeId).isVisible())) return Number.POSITIVE_INFINITY
        const { x, y } = await this.dot(placeId)
        return Math.round(Math.hypot(x - width / 2, y - height / 2))
      })
      .toBeLessThanOrEqual(slack)
  }

  /** The point of the slider under which a day lies, from 0 to 1 of the timeline. */
  async sliderPoint(part: number): Promise<{ readonly x: number; readonly y: number }> {
    const { x, y, width, height } = await boxOf(this.slider)
    const thumb = 20
    return { x: x + thumb / 2 + part * (width - thumb), y: y + height / 2 }
  }
}

/** A test with a page of Dateline that must end without a complaint. */
export const test = base.extend<{ readonly dateline: Dateline }>({
  dateline: async ({ page }, use, { project }) => {
    if (project.name === 'still') await page.addInitScript(keepFrameStill)
    const dateline = new Dateline(page)
    await use(dateline)
    expect(dateline.complaints).toEqual([])
  },
})

/**
 * Has the page in an article’s frame ask for the map that stays still, since the article can’t: it would start the live map once
 * the test leaves it alone for eight seconds. Runs in the page.
 */
function keepFrameStill(): void {
  const address = new URL(location.href)
  if (parent === window || !address.protocol.startsWith('http') || address.searchParams.has('map')) return
  address.searchParams.set('map', 'still')
  history.replaceState(null, '', address)
}

export { expect }
