import { build, type InlineConfig, type Plugin } from 'vite'
import { firstStoryDefine } from '../bundling/firstStory.ts'
import { supportedBrowsers } from '../bundling/supportedBrowsers.ts'
import { policyElement } from '../site/contentSecurityPolicy.ts'
import { siteAddress } from '../site/siteAddress.ts'
import { fromFileScript } from './fromFileScript.ts'

/** Writes into the page’s head what every page of the site has there. */
const pageHead: Plugin = {
  name: 'page-head',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html
        .replace('<meta charset="utf-8">', `$&${policyElement(siteAddress(process.env.DATELINE_SITE)?.origin)}`)
        .replace('</head>', () => `${fromFileScript('dist')}</head>`),
  },
}

/** The scripts that are built apart: their entries, their formats and their files. */
const scripts = [
  ['src/element.ts', 'iife', 'element.js'],
  ['src/missing.ts', 'iife', 'missing.js'],
  ['src/article/showSentence.ts', 'es', 'sentence.js'],
] as const

/**
 * Builds `element.js` and `sentence.js` for news pages, `missing.js` for 404.html, and `embed.html` for editors. Each is
 * a build of its own: a chunk shared with a story’s page would be fetched by that page’s readers too.
 */
export async function buildEmbedding(): Promise<void> {
  const shared = {
    configFile: false,
    base: './',
    define: firstStoryDefine(),
    publicDir: false,
    logLevel: 'warn',
  } satisfies InlineConfig
  for (const [entry, format, file] of scripts) {
    await build({
      ...shared,
      build: {
        target: supportedBrowsers,
        emptyOutDir: false,
        lib: { entry, formats: [format], name: 'dateline', fileName: () => file },
      },
    })
  }
  await build({
    ...shared,
    build: {
      target: supportedBrowsers,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'embed.html' },
    },
    plugins: [pageHead],
  })
}
