import { expect } from '@playwright/test'
import { deskEnglish } from '../../src/desk/wording/deskEnglish.ts'
import type { EnginePage } from './enginePage.ts'

/** An editor at the desk, in any engine: knows it by its `data-` names and its words. */
export class Editor {
  readonly page: EnginePage
  readonly words = deskEnglish
  /** The address of the site that has the desk. */
  private readonly site: string

  constructor(page: EnginePage, site: string) {
    this.page = page
    this.site = site
  }

  async open(): Promise<void> {
    await this.page.open(`${this.site}desk/?lang=${this.words.lang}`)
  }

  /** Pastes a report, says who published it and when, and has it drafted. */
  async draft(text: string, { publisher, published }: { readonly publisher: string; readonly published: string }) {
    await this.expectThere('#article')
    await this.paste('#article', text)
    await this.paste('[name="publisher"]', publisher)
    await this.paste('[name="published"]', published)
    await this.page.click('[data-desk="paste"] [type="submit"]')
    await this.expectThere('[data-desk="article"] [data-mark]')
  }

  /** Clicks the button of a part that says this. */
  async click(part: string, name: string): Promise<void> {
    await this.page.click(await this.saying(`${part} button`, name))
  }

  /** Types in place of what the field of a label holds. */
  async type(label: string, text: string): Promise<void> {
    await this.page.type(await this.field(label), text)
  }

  /** Gives the field of a label a value at once, as a paste does: what is typed slowly is several steps of undo. */
  async give(label: string, value: string): Promise<void> {
    await this.paste(await this.field(label), value)
  }

  /** The control of a label of the open entry, or of the story. */
  async field(label: string): Promise<string> {
    const shown = await this.saying('[data-desk="story"] label', label)
    return `[id="${await this.page.evaluate((each) => document.querySelector<HTMLLabelElement>(each)?.htmlFor ?? '', shown)}"]`
  }

  /** What the field of a label holds. */
  async value(label: string): Promise<string> {
    const field = await this.field(label)
    return this.page.evaluate((each) => document.querySelector<HTMLInputElement>(each)?.value ?? '', field)
  }

  /** Waits until an element is there. */
  async expectThere(selector: string): Promise<void> {
    await expect.poll(() => this.count(selector), { timeout: 60_000 }).toBeGreaterThan(0)
  }

  count(selector: string): Promise<number> {
    return this.page.evaluate((each) => document.querySelectorAll(each).length, selector)
  }

  /** The text of the first element that fits, '' where there is none. */
  text(selector: string): Promise<string> {
    return this.page.evaluate((each) => document.querySelector(each)?.textContent ?? '', selector)
  }

  /** What the first element that fits is styled with. */
  style(selector: string, property: string): Promise<string> {
    return this.page.evaluate(
      (each, name) => {
        const element = document.querySelector(each)
        return element === null ? '' : getComputedStyle(element).getPropertyValue(name)
      },
      selector,
      property,
    )
  }

  /** What the desk says of the story’s soundness. */
  problems(): Promise<string> {
    return this.text(`section[aria-label="${this.words.problems.title}"] [role="status"]`)
  }

  /** The headline of the reader’s page in the preview. */
  shownTitle(): Promise<string> {
    return this.page
      .frame('[data-desk="preview"] iframe')
      .evaluate(() => document.querySelector('h1')?.textContent ?? '')
  }

  /** Gives a field a value at once, as a paste does. */
  private async paste(selector: string, value: string): Promise<void> {
    await this.page.evaluate(
      (each, given) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(each)
        // React hears of no value that is set on the element itself.
        Object.getOwnPropertyDescriptor(field?.constructor.prototype, 'value')?.set?.call(field, given)
        field?.dispatchEvent(new Event('input', { bubbles: true }))
      },
      selector,
      value,
    )
  }

  /** A selector of the first element among some that says this, which is waited for: its steps through the document. */
  private async saying(selector: string, words: string): Promise<string> {
    const steps = () =>
      this.page.evaluate(
        (each, sought) => {
          let found = [...document.querySelectorAll(each)].find((element) => element.textContent?.trim() === sought)
          const path: string[] = []
          while (found?.parentElement) {
            path.unshift(`> :nth-child(${[...found.parentElement.children].indexOf(found) + 1})`)
            found = found.parentElement
          }
          return path.join(' ')
        },
        selector,
        words,
      )
    await expect.poll(steps, `${selector} that says ‘${words}’`).not.toBe('')
    return `html ${await steps()}`
  }
}
