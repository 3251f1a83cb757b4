import type { Locator } from '@playwright/test'
import type { Desk } from '../../../e2e/drivers/deskDriver.ts'
import type { EntryList, EntryRef } from '../../../src/desk/project/entryRef.ts'
import type { Project } from '../../../src/desk/project/project.ts'
import type { Span } from '../../../src/draft/text/span.ts'
import { noCorrections, sumOf, type Tally } from './tally.ts'
import { textEdits } from './textEdits.ts'

/** So long after an act the desk is at work to keep what it has changed, in milliseconds. */
const keeping = 500

/** So many characters of a text are typed key by key. */
const byKey = 8

/** An editor at the desk in a browser, whose clicks and keys are counted. */
export class Editor {
  readonly desk: Desk
  #tally: Tally = noCorrections
  /** When something was last done, in milliseconds since 1970. */
  #acted = 0
  /** The entry that is open, as `list/id`; null while the list of all is. */
  #open: string | null = null

  constructor(desk: Desk) {
    this.desk = desk
  }

  get tally(): Tally {
    return this.#tally
  }

  count(done: Partial<Tally>): void {
    this.#acted = Date.now()
    this.#tally = sumOf(this.#tally, { ...noCorrections, ...done })
  }

  /** The project as the browser keeps it, once it has kept the last change. */
  async project(): Promise<Project> {
    await this.desk.page.waitForTimeout(Math.max(0, this.#acted + keeping - Date.now()))
    await this.desk.kept.waitFor({ state: 'attached' })
    return this.desk.page.evaluate(keptProject)
  }

  async click(target: Locator): Promise<void> {
    await target.click()
    this.count({ clicks: 1 })
  }

  async press(key: string): Promise<void> {
    await this.desk.page.keyboard.press(key)
    this.count({ keys: 1 })
  }

  /** Types into what has the focus. All but the first characters are put in at once, and counted as keys. */
  async type(text: string): Promise<void> {
    const { keyboard } = this.desk.page
    await keyboard.type(text.slice(0, byKey))
    if (text.length > byKey) await keyboard.insertText(text.slice(byKey))
    this.count({ keys: [...text].length })
  }

  /** Makes one text of another in a field, by selecting what is wrong in it and typing over that. `isOwn`: no draft can give it. */
  async write(field: Locator, wanted: string, isOwn = false): Promise<void> {
    for (const { start, end, typed } of textEdits(await field.inputValue(), wanted)) {
      await this.click(field)
      await field.evaluate(selectInField, { start, end })
      if (typed === '') await this.press('Backspace')
      else await this.type(typed)
      if (isOwn) this.count({ ownCharacters: [...typed].length })
    }
    this.count({ fields: 1 })
  }

  /** Types a day into the browser’s own field for days, whose parts are in the order of the browser’s language, American English. */
  async writeDay(field: Locator, day: string): Promise<void> {
    const [year, month, date] = day.split('-')
    await field.focus()
    this.count({ clicks: 1 })
    await this.type(`${month}${date}${year}`)
    if ((await field.inputValue()) !== day) throw new Error(`the field has ${await field.inputValue()}, not ${day}`)
    this.count({ fields: 1 })
  }

  /** Chooses an option of a list that opens by a click. */
  async choose(select: Locator, value: string): Promise<void> {
    await select.selectOption(value)
    this.count({ clicks: 2 })
  }

  /** Puts an id into a list of them by its combobox, which is found by the key of the list. */
  async addId(key: string, id: string): Promise<void> {
    await this.click(this.field(key).getByRole('combobox'))
    await this.click(this.desk.page.locator(`[role="option"][data-key="${id}"]`))
  }

  /** Takes the id at an index out of such a list. */
  async removeId(key: string, index: number): Promise<void> {
    await this.click(this.field(key).locator('li button').nth(index))
  }

  /** What edits a key of the open entry. */
  field(key: string): Locator {
    return this.desk.part('story').locator(`[data-key="${key}"]`)
  }

  /** Drags over words of the report. */
  async select(span: Span): Promise<void> {
    const { mouse } = this.desk.page
    const { from, to } = await this.desk.page.evaluate(endsInReport, { start: span.start, end: span.end })
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
    await mouse.move(to.x, to.y)
    await mouse.up()
    await this.desk.part('article').locator('[role="toolbar"] button:enabled').first().waitFor({ state: 'attached' })
    this.count({ clicks: 1 })
  }

  /** Opens an entry by the shortest way: its mark in the report, else its name in the list of all. */
  async open({ list, id }: EntryRef): Promise<void> {
    const path = `${list}/${id}`
    if (this.#open === path) return
    // A claim’s own words hold marks of other entries: its number at their end leads to it alone.
    const isClaim = list === 'statements' || list === 'events'
    const mark = this.desk
      .part('article')
      .locator(isClaim ? `[data-way="${path}"]` : `[data-mark][data-entries="${path}"]`)
    if ((await mark.count()) > 0) await this.click(mark.first())
    else await this.#openFromList(path)
    this.#open = path
  }

  /** Opens the story’s own words and days. */
  async openStory(): Promise<void> {
    await this.#showAll()
    const group = this.desk.part('story').locator('details').first()
    if ((await group.getAttribute('open')) === null) await this.click(group.locator('summary').first())
  }

  /** Unfolds a list of entries in the list of all. */
  async openGroup(list: EntryList): Promise<void> {
    await this.#showAll()
    await this.#unfold(`${list}/`)
  }

  /** Says that the desk itself has opened an entry. */
  opened({ list, id }: EntryRef): void {
    this.#open = `${list}/${id}`
  }

  /** Removes the entry that is open. */
  async removeOpen(): Promise<void> {
    await this.click(
      this.desk
        .part('story')
        .getByRole('button', { name: /^Remove / })
        .last(),
    )
    this.count({ removed: 1 })
    this.#open = null
  }

  async #showAll(): Promise<void> {
    if (this.#open !== null)
      await this.click(this.desk.part('story').getByRole('button', { name: this.desk.words.fields.back }))
    this.#open = null
  }

  async #openFromList(path: string): Promise<void> {
    await this.#showAll()
    await this.#unfold(path)
    await this.click(this.desk.part('story').locator(`[data-entry="${path}"]`))
  }

  /** Unfolds the list with the entries whose paths begin so. */
  async #unfold(path: string): Promise<void> {
    const entry = this.desk.page.locator(`[data-entry^="${path}"]`)
    const group = this.desk.part('story').locator('details', { has: entry })
    if ((await group.getAttribute('open')) === null) await this.click(group.locator('summary').first())
  }
}

/** Runs in the page: the project of the only story that this browser keeps. */
function keptProject(): Promise<Project> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dateline-desk')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const reading = database.transaction('stories').objectStore('stories').getAll()
      reading.onerror = () => reject(reading.error)
      reading.onsuccess = () => {
        database.close()
        resolve(reading.result[0].project)
      }
    }
  })
}

/** Runs in the page: selects a passage of a field, as a drag does. */
function selectInField(field: Element, { start, end }: { readonly start: number; readonly end: number }): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.setSelectionRange(start, end)
}

/** Runs in the page: where a passage of the report begins and ends on it, in CSS pixels, after it is scrolled into view. */
function endsInReport({ start, end }: Span) {
  const paragraphs = [...document.querySelectorAll('[data-desk="article"] [data-at]')]
  const [from, to] = [start, end - 1].map((offset) => {
    const paragraph = paragraphs.findLast((one) => Number(one.getAttribute('data-at')) <= offset)
    if (paragraph === undefined) throw new Error(`no paragraph of the report holds ${offset}`)
    if (offset === start) paragraph.scrollIntoView({ block: 'center' })
    let left = offset - Number(paragraph.getAttribute('data-at'))
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (left < length) {
        const letter = document.createRange()
        letter.setStart(node, left)
        letter.setEnd(node, left + 1)
        return letter.getBoundingClientRect()
      }
      left -= length
    }
    throw new Error(`the report has no letter ${offset}`)
  })
  if (from === undefined || to === undefined) throw new Error('a passage has two ends')
  return {
    from: { x: from.left + 0.5, y: (from.top + from.bottom) / 2 },
    to: { x: to.right - 0.5, y: (to.top + to.bottom) / 2 },
  }
}
