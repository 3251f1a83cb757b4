import { readFile } from 'node:fs/promises'
import { isCSSRequest, type ViteDevServer } from 'vite'

/**
 * Returns style elements with the styles of these entries and all that they import statically, in the order of the
 * imports, as a build has them in one file. Without them the page has no styles until its script has run. They are
 * marked as Vite marks its own: its client takes them over, and updates them when their files change.
 */
export async function appStyles(server: ViteDevServer, entries: readonly string[]): Promise<string> {
  const urls = new Set<string>()
  for (const entry of entries) await addImported(server, entry, urls)
  const sheets = [...urls].filter((url) => isCSSRequest(url))
  return (await Promise.all(sheets.map((url) => styleElement(server, url)))).join('\n')
}

/** Adds a module and all that it imports statically, itself last. */
async function addImported(server: ViteDevServer, url: string, urls: Set<string>): Promise<void> {
  if (urls.has(url)) return
  urls.add(url)
  if (isCSSRequest(url)) return
  const { deps = [] } = (await server.environments.ssr.transformRequest(url)) ?? {}
  for (const imported of deps) if (imported.startsWith('/src/')) await addImported(server, imported, urls)
}

async function styleElement({ environments: { client } }: ViteDevServer, url: string): Promise<string> {
  const { id, file } = await client.moduleGraph.ensureEntryFromUrl(url)
  if (id === null || file === null) throw new Error(`${url} is not a file`)
  // As a stylesheet, not as a module; outside the module graph, where it would make every edit reload the page.
  const { code } = await client.pluginContainer.transform(await readFile(file, 'utf8'), `${id}?direct`)
  return `<style data-vite-dev-id="${id}">${code.replaceAll('</', '<\\/')}</style>`
}
