import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { isRunnableDevEnvironment, normalizePath, type Plugin, type ViteDevServer } from 'vite'
import { chosenStory } from '../bundling/firstStory.ts'
import { storyIds } from '../stories/storyIds.ts'
import { appStyles } from './appStyles.ts'
import type * as DevPages from './devPages.tsx'

/** The paths of pages; the group is the story’s id, undefined for the first page. */
const pagePattern = /^\/(?:stories\/([\w-]+)(?:\/|$))?(?:index\.html)?$/

/** The path of a story’s picture; the group is the story’s id. */
const picturePattern = /^\/stories\/([\w-]+)\/picture\.png$/

/** The types of the files that rendered pages load; the others are JSON. */
const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.html': 'text/html' }

const jsxRuntime = 'react/jsx-dev-runtime'
const ownJsxRuntime = normalizePath(resolve(import.meta.dirname, 'jsxDevRuntime.ts'))

/**
 * Vite plugin for `npm run dev`: serves the prerendered page of each story in public/stories/, as `npm run build`
 * writes it. A change of a file in public/, or of code that only the prerenderer imports, reloads the page.
 */
export function storyPages(): Plugin {
  return {
    name: 'story-pages',
    apply: (_, { command, isPreview }) => command === 'serve' && isPreview !== true && process.env.VITEST === undefined,
    enforce: 'pre',
    resolveId(id, importer) {
      if (id !== jsxRuntime || this.environment.name !== 'client') return null
      return importer === ownJsxRuntime || importer?.includes('/node_modules/') ? null : ownJsxRuntime
    },
    configureServer(server) {
      serveStoryPages(server)
    },
    hotUpdate({ file, modules, server }) {
      if (this.environment.name !== 'client' || modules.length > 0) return
      const isPublic = file.startsWith(`${normalizePath(server.config.publicDir)}/`)
      const isOnServer = server.environments.ssr.moduleGraph.getModulesByFile(file) !== undefined
      if (isPublic || isOnServer) this.environment.hot.send({ type: 'full-reload' })
    },
  }
}

function serveStoryPages(server: ViteDevServer): void {
  /** The texts of the files that rendered pages load, by their paths. */
  const files = new Map<string, string>()
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.get(pathname.slice(1))
    const [isPage, id] = pagePattern.exec(pathname) ?? []
    const [, pictured] = picturePattern.exec(pathname) ?? []
    if (file !== undefined) send(response, types[extname(pathname)] ?? 'application/json', file)
    else if (pictured !== undefined && isStory(server, pictured))
      loadPages(server)
        .then(({ devPicture }) => devPicture(pictured, sayIn(server)))
        .then((picture) => (picture === null ? next() : sendBytes(response, 'image/png', picture)), next)
    else if (isPage === undefined || (id !== undefined && !isStory(server, id))) next()
    else renderPage(server, id, files).then((html) => send(response, 'text/html', html), next)
  })
}

function isStory({ config }: ViteDevServer, id: string): boolean {
  return existsSync(join(config.publicDir, 'stories', id))
}

/** Renders a page, the first page if no story is given, and keeps its files for the requests that follow. */
async function renderPage(server: ViteDevServer, id: string | undefined, files: Map<string, string>): Promise<string> {
  const { devList, devPage } = await loadPages(server)
  const { logger } = server.config
  const say = sayIn(server)
  const ids = storyIds()
  const story = id ?? chosenStory() ?? (ids.length === 1 ? ids[0] : undefined)
  if (story === undefined) return server.transformIndexHtml('/index.html', await devList(say))
  const folder = `stories/${story}`
  const path = id === undefined ? 'index.html' : `${folder}/index.html`
  const paths = {
    page: path,
    style: `${folder}/prerendered.css`,
    later: `${folder}/later.json`,
    index: `${folder}/index.json`,
    rest: `${folder}/rest.json`,
  }
  const page = await devPage(story, paths, say)
  for (const [name, text] of Object.entries(page.files)) files.set(name, text)
  if (page.problems.length > 0) logger.error(`${folder}:\n${page.problems.join('\n')}`)
  const styles = await appStyles(server, ['/src/main.tsx', ...page.styledBy])
  const html = await server.transformIndexHtml(`/${path}`, page.html)
  // Only now: transformIndexHtml would process the styles a second time.
  return html.replace('<meta charset="utf-8">', (meta) => `${meta}\n${styles}`)
}

function loadPages({ environments: { ssr } }: ViteDevServer): Promise<typeof DevPages> {
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite’s ssr environment cannot run code')
  return ssr.runner.import('/scripts/dev/devPages.tsx')
}

function sayIn({ config }: ViteDevServer): (line: string) => void {
  return (line) => config.logger.info(line, { timestamp: true })
}

function send(response: ServerResponse, type: string, text: string): void {
  sendBytes(response, `${type}; charset=utf-8`, text)
}

function sendBytes(response: ServerResponse, type: string, bytes: string | Uint8Array): void {
  response.setHeader('Content-Type', type)
  response.setHeader('Cache-Control', 'no-store')
  response.end(bytes)
}
