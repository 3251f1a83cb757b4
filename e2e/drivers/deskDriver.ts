import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import { deskEnglish } from '../../src/desk/wording/deskEnglish.ts'
import type { DeskWording } from '../../src/desk/wording/deskWording.ts'

export type DeskPart = 'paste' | 'article' | 'map' | 'doubts' | 'story' | 'preview' | 'publish'

/** The desk, where an editor makes a story. */
export class Desk {
  readonly page: Page
  readonly words: DeskWording

  constructor(page: Page, words: DeskWording = deskEnglish) {
    this.page = page
    this.words = words
  }

  async open(query = `?lang=${this.words.lang}`): Promise<void> {
    await this.page.goto(`./desk/${query}`)
  }

  part(name: DeskPart): Locator {
    return this.page.locator(`[data-desk="${name}"]`)
  }

  /** Pastes a report, says who published it and when, and has it drafted. */
  async draft(text: string, { publisher, published }: { readonly publisher: string; readonly published: string }) {
    const { words } = this
    const paste = this.part('paste')
    await paste.getByRole('textbox', { name: words.paste.article }).fill(text)
    await paste.getByLabel(words.paste.publisher).fill(publisher)
    await paste.getByLabel(words.paste.published).fill(published)
    await paste.getByRole('button', { name: words.paste.submit }).click()
  }

  /** Moves the map, which has the focus, by a key, until it rests where that takes it. */
  async moveMap(key: string): Promise<void> {
    const marker = await this.part('map').locator('[data-place]').first().elementHandle()
    const before = await marker?.getAttribute('style')
    await this.page.keyboard.press(key)
    await this.page.waitForFunction(atRestElsewhere, { marker, before })
  }

  marks(kind: 'statement' | 'event' | 'place' | 'speaker' | 'date'): Locator {
    return this.part('article').locator(`[data-mark="${kind}"]`)
  }

  /** The question that is shown. */
  get doubt(): Locator {
    return this.part('doubts').locator('[data-doubt]')
  }

  /** Turns to the question that has some words. */
  async turnTo(words: string): Promise<void> {
    const next = this.part('doubts').getByRole('button', { name: this.words.questions.next })
    await expect(async () => {
      await next.click()
      await expect(this.doubt).toContainText(words, { timeout: 100 })
    }).toPass({ intervals: [0] })
  }

  answer(name: string | RegExp): Locator {
    return this.doubt.getByRole('button', { name })
  }

  /** Opens the story’s own words and days. */
  async openStory(): Promise<void> {
    const story = this.part('story')
    const back = story.getByRole('button', { name: 'All entries' })
    if (await back.isVisible()) await back.click()
    await story.locator('summary').first().click()
  }

  /** Opens an entry from the list of all: `places/dabiq`. */
  async openEntry(path: string): Promise<void> {
    const story = this.part('story')
    const back = story.getByRole('button', { name: this.words.fields.back })
    if (await back.isVisible()) await back.click()
    const entry = story.locator(`[data-entry="${path}"]`)
    const list = story.locator('details', { has: this.page.locator(`[data-entry="${path}"]`) })
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click()
    await entry.click()
    // The panel scrolls to the entry’s head in the next frame; an open list closes at a scroll.
    await this.page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    )
  }

  field(label: string): Locator {
    return this.part('story').getByLabel(label, { exact: true })
  }

  /** Selects the first occurrence of some words in the report. */
  async select(words: string): Promise<void> {
    // As a press of the mouse in the text takes the focus from a field.
    await this.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await this.part('article')
      .locator('[data-at]')
      .filter({ hasText: words })
      .first()
      .evaluate((paragraph, sought) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
        const nodes: { readonly node: Text; readonly at: number }[] = []
        let text = ''
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement?.closest('button')) continue
          nodes.push({ node: node as Text, at: text.length })
          text += node.textContent
        }
        const start = text.indexOf(sought)
        const point = (offset: number) => {
          const found = nodes.findLast(({ at }) => at <= offset) ?? nodes[0]
          return [found?.node as Text, offset - (found?.at ?? 0)] as const
        }
        getSelection()?.setBaseAndExtent(...point(start), ...point(start + sought.length))
      }, words)
  }

  /** The reader’s page in the preview. */
  get preview(): FrameLocator {
    return this.part('preview').frameLocator('iframe')
  }

  get problems(): Locator {
    return this.page.getByRole('region', { name: this.words.problems.title })
  }

  /** A place’s marker on the desk’s map. */
  marker(place: string): Locator {
    return this.part('map').locator(`[data-place="${place}"]`)
  }

  /** Says that all changes are kept. */
  get kept(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Kept in this browser' })
  }

  /** There once the last change is kept. */
  get saved(): Locator {
    return this.page.locator('[data-kept="true"]')
  }

  undo(): Locator {
    return this.page.getByRole('button', { name: this.words.bar.undo })
  }

  redo(): Locator {
    return this.page.getByRole('button', { name: this.words.bar.redo })
  }
}

/** Runs in the page: whether a marker stands elsewhere than before, and stays there for some frames. */
async function atRestElsewhere({
  marker,
  before,
}: {
  readonly marker: SVGElement | HTMLElement | null
  readonly before: string | null | undefined
}): Promise<boolean> {
  const now = marker?.getAttribute('style')
  for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  return now !== before && marker?.getAttribute('style') === now
}
