import type { Locator } from '@playwright/test'
import { type Box, boxOf } from './boxOf.ts'
import type { Dateline } from './dateline.ts'

/** The timeline’s line: its marks, its counts and its names, as they are seen. */
export class Axis {
  readonly #panel: Locator

  constructor(dateline: Dateline) {
    this.#panel = dateline.panel('timeline')
  }

  /** The size of each statement’s mark that is shown, in CSS pixels: of its shape, not of its button. */
  async markSizes(): Promise<readonly number[]> {
    return this.#panel
      .locator('[data-moment] > svg')
      .evaluateAll((marks) =>
        marks
          .map((mark) => Math.min(mark.getBoundingClientRect().width, mark.getBoundingClientRect().height))
          .filter((size) => size > 0),
      )
  }

  /** Marks that lie on one another. */
  async overlaps(): Promise<readonly string[]> {
    return this.#panel.locator('[data-moment]:has(> svg)').evaluateAll((marks) => {
      const shown = marks
        .map((mark) => ({ id: mark.getAttribute('data-moment'), box: mark.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
      return shown.flatMap((one, index) =>
        shown
          .slice(index + 1)
          .filter(
            ({ box }) => Math.abs(box.x - one.box.x) < box.width - 1 && Math.abs(box.y - one.box.y) < box.height - 1,
          )
          .map(({ id }) => `${one.id} and ${id}`),
      )
    })
  }

  /** The lower edge of the lowest mark of a statement, in CSS pixels from the top of the view. */
  async lowestMark(): Promise<number> {
    return Math.max(
      ...(await this.#panel
        .locator('[data-moment] > svg')
        .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().bottom))),
    )
  }

  /** An id of the form PREFIX-N, N under `ids`, whose mark is not shown. */
  async unseated(prefix: string, ids: number): Promise<string> {
    const seated = new Set(
      await this.#panel
        .locator('[data-moment]:visible')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-moment'))),
    )
    const found = Array.from({ length: ids }, (_, index) => `${prefix}${index}`).find((id) => !seated.has(id))
    if (found === undefined) throw new Error('every mark is shown')
    return found
  }

  /** The numbers over stacks that have more marks than fit, from left to right. */
  async counts(): Promise<readonly number[]> {
    return this.#panel.locator('[style*="--count"]:visible').evaluateAll((counts) =>
      counts
        .map((count) => ({
          at: count.getBoundingClientRect().x,
          number: Number(getComputedStyle(count).getPropertyValue('--count')),
        }))
        .sort((a, b) => a.at - b.at)
        .map(({ number }) => number),
    )
  }

  /** What is written along the line, in its order. */
  async names(): Promise<readonly string[]> {
    return this.#panel.locator('[data-kind] > [data-name]:visible').allTextContents()
  }

  /** Names that run into one another or out of the panel. */
  async namesOutOfPlace(): Promise<readonly string[]> {
    const panel = await boxOf(this.#panel)
    const names = await this.#panel.locator('[data-kind] > [data-name]:visible').all()
    const boxes = await Promise.all(names.map(boxOf))
    const isOut = (box: Box, index: number) => {
      const before = boxes[index - 1]
      return (
        box.x < panel.x ||
        box.x + box.width > panel.x + panel.width ||
        (before !== undefined && box.x < before.x + before.width)
      )
    }
    return Promise.all(
      names
        .filter((_, index) => isOut(boxes[index] ?? panel, index))
        .map(async (name) => (await name.textContent()) ?? ''),
    )
  }

  async box(): Promise<Box> {
    return boxOf(this.#panel)
  }
}
