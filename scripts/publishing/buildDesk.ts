import { mkdirSync, writeFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { Story } from '../../src/story/story.ts'
import { firstStoryDefine } from '../bundling/firstStory.ts'
import { layoutLengths } from '../bundling/layoutLengths.ts'
import { supportedBrowsers } from '../bundling/supportedBrowsers.ts'
import { worldTiles } from '../bundling/worldTiles.ts'
import { pageHead } from './pageHead.ts'

/** Apart from what readers load: scripts of the same name are in both. */
const script = 'assets/desk/[name]-[hash].js'

/**
 * Builds the desk into a built folder: its page, the page of its preview, and the list of the stories that it can open. A build
 * of its own, so that no reader’s page loads a chunk that it shares with the desk.
 */
export async function buildDesk(folder: string, stories: readonly Pick<Story, 'id' | 'title'>[]): Promise<void> {
  await build({
    configFile: false,
    base: './',
    define: firstStoryDefine(),
    logLevel: 'warn',
    plugins: [react(), layoutLengths(), worldTiles(), pageHead()],
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: script } } },
    build: {
      target: supportedBrowsers,
      emptyOutDir: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: ['desk/index.html', 'desk/preview.html'],
        output: {
          entryFileNames: script,
          chunkFileNames: script,
          assetFileNames: ({ names: [name = ''] }) =>
            name.endsWith('.css') ? 'assets/desk/[name]-[hash].css' : 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
  mkdirSync(`${folder}/desk`, { recursive: true })
  writeFileSync(`${folder}/desk/stories.json`, JSON.stringify(stories.map(({ id, title }) => ({ id, title }))))
}
