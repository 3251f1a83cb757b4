import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstStoryDefine } from './scripts/bundling/firstStory.ts'
import { layoutLengths } from './scripts/bundling/layoutLengths.ts'
import { pageChunk } from './scripts/bundling/pageChunk.ts'
import { shortClassNames } from './scripts/bundling/shortClassNames.ts'
import { supportedBrowsers } from './scripts/bundling/supportedBrowsers.ts'
import { worldTiles } from './scripts/bundling/worldTiles.ts'
import { storyPages } from './scripts/dev/storyPages.ts'

export default defineConfig({
  base: './',
  appType: 'mpa',
  define: firstStoryDefine(),
  plugins: [react(), layoutLengths(), worldTiles(), shortClassNames(), storyPages()],
  build: {
    target: supportedBrowsers,
    // MapLibre is one script of 1.1 MB, which no reader waits for.
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      // The server build has every language at once (wordingIn.ts), the page loads one (loadWording.ts).
      checks: { ineffectiveDynamicImport: false },
      output: { codeSplitting: { groups: [{ name: pageChunk, debugName: 'page' }] } },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  test: {
    reporters: ['default', './scripts/testing/closingLine.ts'],
    // No test changes a module that others see. One environment for all files takes a third of the time.
    isolate: false,
    // By itself Vitest leaves one processor idle, which is half of two.
    maxWorkers: '100%',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'e2e/{shapes,hostile}/*.test.ts'],
  },
})
