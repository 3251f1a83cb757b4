import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { PublishingStep } from '../../src/publish/worker/conversation.ts'
import type * as Publishing from '../../src/publish/worker/openPublisher.ts'
import type { Shape } from '../shapes/inventedShape.ts'
import { test as base } from './dateline.ts'

/** What a browser has published of a story. */
export type InBrowser = {
  readonly kind: 'published' | 'problems' | 'failed'
  /** By their paths in the site’s folder. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly zip: Buffer
  /** The paths of the problems, and why the worker failed. */
  readonly reasons: readonly string[]
  readonly steps: readonly PublishingStep[]
}

type Story = Pick<Shape, 'texts' | 'pictures'> & { readonly story: object; readonly places: object }

/** What the desk calls to publish, built for a page. */
async function publishingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/publish/worker/openPublisher.ts', formats: ['iife'], name: 'publishing' },
    },
  })
  const [first] = [built].flat()
  if (first === undefined || !('output' in first)) throw new Error('Vite has built nothing')
  return `${first.output[0].code}\nglobalThis.publishing = publishing`
}

/** The desk’s worker, called as the desk calls it, in a page of its site. */
class PublishingPage {
  private readonly page: Page
  private readonly site: string

  constructor(page: Page, site: string) {
    this.page = page
    this.site = site
  }

  /** Publishes a story with a worker of its own, that of another site if one is given. */
  async publish({ story, places, texts, pictures = {} }: Story, site = this.site): Promise<InBrowser> {
    await this.page.goto(`${site}embed.html`)
    const encoded = Object.entries(pictures).map(
      ([path, bytes]) => [path, Buffer.from(bytes).toString('base64')] as const,
    )
    const { files, zip, ...rest } = await this.page.evaluate(publish, { site, story, places, texts, encoded })
    return {
      ...rest,
      files: new Map(files.map(([path, bytes]) => [path, Buffer.from(bytes, 'base64')])),
      zip: Buffer.from(zip, 'base64'),
    }
  }
}

/** A test in which a browser publishes. */
export const test = base.extend<{ readonly publishing: PublishingPage }>({
  publishing: async ({ page, baseURL }, use) => {
    await page.addInitScript(await publishingScript())
    await use(new PublishingPage(page, baseURL ?? ''))
  },
})

/** Runs in the page. */
async function publish({
  site,
  story,
  places,
  texts,
  encoded,
}: Omit<Story, 'pictures'> & { readonly site: string; readonly encoded: readonly (readonly [string, string])[] }) {
  const { publishing } = globalThis as unknown as { readonly publishing: typeof Publishing }
  const publisher = publishing.openPublisher(new URL(site))
  const steps: PublishingStep[] = []
  const pictures = encoded.map(([path, base64]) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    return [path, new Blob([bytes])] as const
  })
  const edited = { story, places, texts: new Map(Object.entries(texts)), pictures: new Map(pictures) }
  const base64 = (content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    let letters = ''
    for (const byte of bytes) letters += String.fromCharCode(byte)
    return btoa(letters)
  }
  const nothing = { files: [] as (readonly [string, string])[], zip: '', steps }
  try {
    const published = await publisher.publish(edited, (step) => steps.push(step))
    if (published.kind === 'problems')
      return { ...nothing, kind: published.kind, reasons: published.problems.map(({ path }) => path) }
    const files = [...published.files].map(([path, content]) => [path, base64(content)] as const)
    return { kind: published.kind, files, zip: base64(published.zip), steps, reasons: [] }
  } catch (error) {
    return { ...nothing, kind: 'failed' as const, reasons: [String(error)] }
  } finally {
    publisher.close()
  }
}
