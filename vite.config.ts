import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { pageChunk } from './scripts/bundling/pageChunk.ts'
import { worldTiles } from './scripts/bundling/worldTiles.ts'

/** A class of a module, short because a prerendered page names it often: the same for the page and for what writes it. */
function shortClass(name: string, file: string): string {
  const path = relative(import.meta.dirname, file.split('?')[0] ?? file).replaceAll('\\', '/')
  return `_${createHash('sha256').update(`${path} ${name}`).digest('base64url').slice(0, 4)}`
}

/** Globals that React asks for and does without: what it would do with them is left out. */
const absent = {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: undefined,
  navigation: undefined,
  process: undefined,
  setImmediate: undefined,
}

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), worldTiles()],
  build: {
    target: 'es2022',
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true, inline: 1, reduce_funcs: false, global_defs: absent },
      format: { comments: false },
    },
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: pageChunk, debugName: 'page' }] },
        // Oxc’s minifier after terser: what each leaves, the other finds.
        minify: true,
      },
    },
  },
  css: { modules: { generateScopedName: shortClass } },
  worker: { format: 'es', rolldownOptions: { output: { minify: true } } },
  server: { host: '127.0.0.1' },
  test: {
    reporters: ['default', './scripts/testing/closingLine.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
  },
})
