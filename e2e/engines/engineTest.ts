import { test as base, expect } from '@playwright/test'
import { Editor } from './editor.ts'
import type { EnginePage } from './enginePage.ts'
import { openFirefox } from './firefox.ts'
import { Reader } from './reader.ts'
import { openWebKit } from './webkit.ts'

export type EngineOptions = {
  readonly engine: 'firefox' | 'webkit'
  readonly webGl: boolean
  /** Where the news pages are that embed the story, on another origin. */
  readonly hosts: string
}

/** A test with a reader, or an editor at the desk, in another engine, whose browser must end without a complaint. */
export const test = base.extend<
  { readonly reader: Reader; readonly editor: Editor },
  EngineOptions & { readonly enginePage: EnginePage }
>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  webGl: [true, { option: true, scope: 'worker' }],
  hosts: ['', { option: true, scope: 'worker' }],
  enginePage: [
    async ({ engine, webGl }, use) => {
      const { DATELINE_FIREFOX = '', DATELINE_WEBKIT = '', DATELINE_WEBKIT_DRIVER = '' } = process.env
      const page =
        engine === 'firefox'
          ? await openFirefox(DATELINE_FIREFOX, webGl)
          : await openWebKit(DATELINE_WEBKIT, DATELINE_WEBKIT_DRIVER, webGl)
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
  reader: async ({ enginePage, hosts, baseURL }, use) => {
    await enginePage.resize(1280, 860)
    await use(new Reader(enginePage, { stories: baseURL ?? '', hosts }))
    expect(enginePage.complaints()).toEqual([])
  },
  editor: async ({ enginePage, baseURL }, use) => {
    await enginePage.resize(1280, 860)
    await use(new Editor(enginePage, baseURL ?? ''))
    expect(enginePage.complaints()).toEqual([])
  },
})

export { expect }
