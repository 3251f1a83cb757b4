import type { Frame, Page } from '@playwright/test'

/** From the page’s start on, keeps the WebGL contexts that each frame makes. */
export async function watchContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const contexts = new Set<WebGL2RenderingContext>()
    Object.assign(window, { contexts })
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...kind: unknown[]) {
      const context = Reflect.apply(getContext, this, kind)
      if (context instanceof WebGL2RenderingContext) contexts.add(context)
      return context
    } as typeof getContext
  })
}

/** How many WebGL contexts a frame has made, and how many of them it holds. */
export function contextsOf(frame: Frame | Page): Promise<{ readonly made: number; readonly held: number }> {
  return frame.evaluate(() => {
    const contexts = [...(window as unknown as { contexts: Set<WebGL2RenderingContext> }).contexts]
    return { made: contexts.length, held: contexts.filter((context) => !context.isContextLost()).length }
  })
}
