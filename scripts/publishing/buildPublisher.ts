import { copyFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { firstStoryDefine } from '../bundling/firstStory.ts'
import { layoutLengths } from '../bundling/layoutLengths.ts'
import { shortClassNames } from '../bundling/shortClassNames.ts'
import { supportedBrowsers } from '../bundling/supportedBrowsers.ts'
import { packageFile } from '../prerender/packageFile.ts'

const entry = 'src/publish/worker/publishWorker.ts'

/** Leaves out what the app loads in the reader’s browser alone, such as the live map: whoever writes a page never does. */
const onlyWhatIsWritten: Plugin = {
  name: 'only-what-is-written',
  enforce: 'pre',
  resolveId(_source, importer, { kind }) {
    if (kind !== 'dynamic-import' || importer === resolve(entry)) return null
    return '\0never-loaded'
  },
  load: (id) => (id === '\0never-loaded' ? 'export {}' : null),
}

/**
 * Builds the worker that publishes stories in a browser into a built folder, `desk/publish.js`. It is built as the server’s
 * part of the app is: the same names of classes, and neither styles nor files of its own.
 */
export async function buildPublisher(folder: string): Promise<void> {
  const desk = resolve(folder, 'desk')
  await build({
    configFile: false,
    base: './',
    define: firstStoryDefine(),
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), layoutLengths(), shortClassNames(), onlyWhatIsWritten],
    ssr: { target: 'webworker', noExternal: true },
    build: {
      ssr: entry,
      outDir: desk,
      emptyOutDir: false,
      target: supportedBrowsers,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'publish.js' } },
    },
  })
  // HarfBuzz fetches it from beside its script.
  copyFileSync(packageFile('harfbuzzjs/dist/harfbuzz.wasm'), join(desk, 'harfbuzz.wasm'))
}
