import type { Page } from '@playwright/test'

/**
 * What the map shows on a day of who holds what: the markers’ holders, the names of the sides in whose colours
 * of the legend areas are, the arrows.
 */
export type HeldDay = {
  readonly markers: Readonly<Record<string, string | null>>
  readonly areas: Readonly<Record<string, string | null>>
  readonly arrows: readonly string[]
}

/** From now on notes what the map shows of each day in the first frame of it. */
export async function noteHeldDays(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)]
    const sides = new Map(
      all('[data-strip] > li:has(svg)').map((side) => {
        const [mark, name] = [side.querySelector('svg'), side.querySelector('span')]
        return [mark && getComputedStyle(mark).color, name?.textContent ?? '']
      }),
    )
    const shown = (selector: string) =>
      all<HTMLElement>(selector).filter((element) => element.getBoundingClientRect().width > 0)
    const read = (): HeldDay => ({
      markers: Object.fromEntries(
        all<HTMLElement>('[data-marker]').map(({ dataset }) => [dataset.marker, dataset.heldBy ?? null]),
      ),
      areas: Object.fromEntries(
        shown('[data-extent][data-geometry="Polygon"]').map((area) => {
          const tint = area.querySelector('path')
          return [area.dataset.extent, (tint && sides.get(getComputedStyle(tint).fill)) ?? null]
        }),
      ),
      arrows: shown('[data-arrow-head]').flatMap(({ dataset: { arrowHead = '' } }) =>
        shown(`[data-extent="${arrowHead}"]`).length > 0 ? [arrowHead] : [],
      ),
    })
    const days: Record<string, HeldDay> = {}
    const note = () => {
      const day = document.querySelector<HTMLElement>('input[type="range"][data-date]')?.dataset.date ?? ''
      days[day] ??= read()
      requestAnimationFrame(note)
    }
    note()
    Object.assign(window, { heldDays: days })
  })
}

/** What has been noted since `noteHeldDays`, by day. */
export async function heldDays(page: Page): Promise<Readonly<Record<string, HeldDay>>> {
  return page.evaluate(() => (window as unknown as { heldDays: Record<string, HeldDay> }).heldDays)
}

/** Drags the slider’s thumb to the end, a day in each frame. */
export async function scrubToEnd(page: Page): Promise<void> {
  await page.locator('[data-panel="timeline"] input[type="range"]').evaluate(async (slider: HTMLInputElement) => {
    while (slider.valueAsNumber < Number(slider.max)) {
      slider.stepUp()
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise(requestAnimationFrame)
    }
  })
}
