import { expect, type Locator, type Page } from '@playwright/test'
import { boxOf } from './boxOf.ts'

/** The ground of the map as a reader meets it: the still one, the live one, and the names on it. */
export class GroundDriver {
  readonly page: Page
  /** What the map is drawn in. */
  readonly frame: Locator

  constructor(page: Page) {
    this.page = page
    this.frame = page.locator('[data-ground="live"]')
  }

  /** Waits until the still map has drawn its ground. */
  async still(): Promise<void> {
    await expect(this.one('still').locator('[data-extract]').last()).toBeVisible()
  }

  /** One of the two grounds of the map: it is visible while it is the one that is shown. */
  one(name: 'still' | 'live'): Locator {
    return this.page.locator(`[data-ground="${name}"]`)
  }

  /** Which of the map’s grounds the reader sees. */
  async expect(name: 'still' | 'live'): Promise<void> {
    await expect(this.one('still')).toHaveAttribute('data-shown', String(name === 'still'))
    await expect(this.one('live')).toHaveAttribute('data-shown', String(name === 'live'))
  }

  /** The map’s frame and what of it is land or sea, the broadest stretch that is shown, in CSS pixels. */
  async printed() {
    return this.frame.locator('..').evaluate((frame) => {
      const boxes = [...frame.querySelectorAll('[data-extract]')].map((one) => one.getBoundingClientRect())
      const land = boxes.reduce((broad, box) => (box.width > broad.width ? box : broad))
      const size = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height })
      return { frame: size(frame.getBoundingClientRect()), land: size(land) }
    })
  }

  /** A picture of the ground that is shown and of nothing on it. */
  async picture(): Promise<Buffer> {
    const frame = this.one('live').locator('..')
    await frame.evaluate((element) => {
      for (const child of element.children)
        if (child instanceof HTMLElement || child instanceof SVGElement)
          child.style.opacity = child.hasAttribute('data-ground') ? '1' : '0'
    })
    const picture = await frame.screenshot()
    await frame.evaluate((element) => {
      for (const child of element.children)
        if (child instanceof HTMLElement || child instanceof SVGElement) child.style.opacity = ''
    })
    return picture
  }

  /** The colour that most of the ground has, as red, green and blue. */
  async commonColour(): Promise<string> {
    return (await this.commonColours())[0] ?? ''
  }

  /** The colours that the ground has, as red, green and blue, the commonest first. */
  async commonColours(): Promise<readonly string[]> {
    const picture = (await this.picture()).toString('base64')
    return this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (context === null) throw new Error('no canvas to read a picture with')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 3).join()
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
      return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour)
    }, picture)
  }

  /** From when Raqqa’s marker is in its place, notes which ground is shown, and where the marker is, whenever one changes. */
  async watch(): Promise<void> {
    await this.page.addInitScript(() => {
      const seen: { shown: string; raqqa: string }[] = []
      const note = () => {
        const grounds = [...document.querySelectorAll<HTMLElement>('[data-ground]')]
        const shown = grounds
          .filter((ground) => ground.checkVisibility({ visibilityProperty: true }) && ground.firstElementChild)
          .map(({ dataset }) => dataset.ground)
          .join(' and ')
        const raqqa = document.querySelector<HTMLElement>('[data-marker="raqqa"]')?.style.transform ?? ''
        const isNew = seen.at(-1)?.shown !== shown || seen.at(-1)?.raqqa !== raqqa
        if (isNew && raqqa !== '') seen.push({ shown, raqqa })
        requestAnimationFrame(note)
      }
      requestAnimationFrame(note)
      Object.assign(window, { seenGrounds: seen })
    })
  }

  async seen(): Promise<readonly { readonly shown: string; readonly raqqa: string }[]> {
    return this.page.evaluate(
      () => (window as unknown as { seenGrounds: { shown: string; raqqa: string }[] }).seenGrounds,
    )
  }

  /** Takes the live map’s WebGL context away, as a driver that is reset does: for so many milliseconds, or until it is restored. */
  async loseGraphics(duration?: number): Promise<void> {
    await this.page.locator('canvas.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement, time) => {
      const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      extension?.loseContext()
      Object.assign(window, { lostGraphics: extension })
      if (time !== undefined) setTimeout(() => extension?.restoreContext(), time)
    }, duration)
  }

  /** Takes the context away for a moment. Resolves when the still map has stood in, however short that was. */
  async interruptGraphics(): Promise<void> {
    await this.page.evaluate(async () => {
      const root = document.documentElement
      const hasGone = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (root.dataset.map !== 'still') return
          observer.disconnect()
          resolve()
        })
        observer.observe(root, { attributeFilter: ['data-map'] })
      })
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      extension?.loseContext()
      setTimeout(() => extension?.restoreContext(), 1)
      await hasGone
    })
  }

  async restoreGraphics(): Promise<void> {
    await this.page.evaluate(() =>
      (window as unknown as { lostGraphics: WEBGL_lose_context }).lostGraphics.restoreContext(),
    )
  }

  /** How many listeners are on what the live map is drawn on, and how many workers the page holds, ended ones too. */
  async held(): Promise<{ readonly listeners: number; readonly workers: number }> {
    const session = await this.page.context().newCDPSession(this.page)
    const idOf = async (expression: string) => {
      const { result } = await session.send('Runtime.evaluate', { expression })
      return result.objectId ?? ''
    }
    const canvas = await idOf('document.querySelector("canvas.maplibregl-canvas")')
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: canvas })
    const prototypeObjectId = await idOf('Worker.prototype')
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId })
    const { result } = await session.send('Runtime.getProperties', {
      objectId: objects.objectId ?? '',
      ownProperties: true,
    })
    await session.detach()
    return { listeners: listeners.length, workers: result.filter(({ name }) => /^\d+$/.test(name)).length }
  }

  /** Whether one stretch of the still map covers the whole frame. */
  async stillFillsFrame(): Promise<boolean> {
    return this.frame.evaluate((element) => {
      const frame = element.getBoundingClientRect()
      const slack = 0.5
      return [...document.querySelectorAll('[data-extract] rect')].some((rect) => {
        const box = rect.getBoundingClientRect()
        return (
          box.left <= frame.left + slack &&
          box.top <= frame.top + slack &&
          box.right >= frame.right - slack &&
          box.bottom >= frame.bottom - slack
        )
      })
    })
  }

  /** Whether what the live map is drawn on covers the whole frame. */
  async liveFillsFrame(): Promise<boolean> {
    const [frame, canvas] = await Promise.all([boxOf(this.frame), boxOf(this.page.locator('canvas.maplibregl-canvas'))])
    return (Object.keys(frame) as (keyof typeof frame)[]).every((side) => Math.abs(frame[side] - canvas[side]) <= 1)
  }

  /** Pairs of a name of the ground, other than a river’s turned one, and one of the story’s that overlap. */
  async collidingNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const visible = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
          element.checkVisibility({ visibilityProperty: true }),
        )
      const story = visible('[data-marker] [data-label], [data-far]')
      const ground = visible('[data-ground-names] [data-kind]:not([data-kind="river"])')
      return ground.flatMap((name) => {
        const one = name.getBoundingClientRect()
        const hits = story.filter((element) => {
          const other = element.getBoundingClientRect()
          return (
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1
          )
        })
        return hits.map((hit) => `${name.textContent} / ${hit.textContent}`)
      })
    })
  }

  /** The names of the ground that are shown, of a kind. */
  async names(kind: 'country' | 'admin1' | 'town' | 'river'): Promise<readonly string[]> {
    return this.page.locator(`[data-ground-names] [data-kind="${kind}"]`).allTextContents()
  }
}
