import type { Page } from '@playwright/test'

/** The names and titles on the map and the timeline, as they can be read: what is cut, wrapped or covered. */
export class LetteringDriver {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Pairs of names, dots and far buttons on the map that cover each other. */
  async collidingNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(shown).map((element) => ({
          of: element.closest('[data-marker],[data-far]')?.outerHTML.slice(0, 90) ?? '',
          box: element.getBoundingClientRect(),
        }))
      const names = boxes('[data-marker] [data-label]')
      const others = [...names, ...boxes('[data-marker] circle:nth-of-type(2)'), ...boxes('[data-far]')]
      return names.flatMap((name) =>
        others
          .filter(
            (other) =>
              other.of !== name.of &&
              name.box.left < other.box.right - 0.5 &&
              name.box.right > other.box.left + 0.5 &&
              name.box.top < other.box.bottom - 0.5 &&
              name.box.bottom > other.box.top + 0.5,
          )
          .map((other) => `${name.of} | ${other.of}`),
      )
    })
  }

  /** The event titles on the timeline that lie on another or on another’s mark, or reach past the panel. */
  async collidingTitles(): Promise<readonly string[]> {
    return this.page.locator('[data-panel="timeline"]').evaluate((panel) => {
      const frame = panel.getBoundingClientRect()
      /** What of a line’s box is above and below its letters. */
      const leading = 3
      const parts = [...panel.querySelectorAll('[data-moment] > span')]
        .filter((part) => part.checkVisibility() && part.closest('[data-earlier="true"]') === null)
        .map((part) => ({
          of: part.parentElement,
          text: part.textContent,
          box: part.getBoundingClientRect(),
        }))
      const titles = parts.filter(({ text }) => text !== '')
      const over = titles.filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5)
      const pairs = titles.flatMap((title) =>
        parts
          .filter(
            ({ of, box }) =>
              of !== title.of &&
              title.box.left < box.right &&
              title.box.right > box.left &&
              title.box.top + leading < box.bottom - leading &&
              title.box.bottom - leading > box.top + leading,
          )
          .map(({ of }) => `${title.text} | ${of?.getAttribute('data-moment')}`),
      )
      return [...pairs, ...over.map(({ text }) => `${text} | the edge`)]
    })
  }

  /** The far places’ buttons whose words are cut. */
  async cutFarPlaces(): Promise<readonly string[]> {
    return this.page
      .locator('button[data-far] > span')
      .evaluateAll((labels) =>
        labels.filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.textContent),
      )
  }

  /** The places whose names on the map are shown on more than one line. */
  async wrappedNames(): Promise<readonly string[]> {
    return this.page.locator('button[data-marker] [data-label] > :first-child').evaluateAll((names) =>
      names
        .filter((name) => name.checkVisibility({ visibilityProperty: true }))
        .filter((name) => name.getClientRects().length > 1 || name.getBoundingClientRect().height > 24)
        .map((name) => name.textContent),
    )
  }
}
