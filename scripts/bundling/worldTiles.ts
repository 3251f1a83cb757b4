/**
 * Gives the world’s tiles a URL with a hash of their content. They lie in public/ because other scripts read them there
 * by name, but Vite copies public/ without hashes and imports nothing from it.
 */
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Their path in public/ and, in development, on the server. */
const path = 'geo/world.pmtiles'

const moduleName = 'virtual:world-tiles'

/**
 * Vite plugin: `import { worldTiles } from 'virtual:world-tiles'` gives the URL of the tiles. In development that is
 * the file in public/; in a build it is `assets/world-HASH.pmtiles`, relative to the importing script, so that the site
 * works under any path.
 */
export function worldTiles(): Plugin {
  let isBuild = false
  let publicFolder = ''
  let builtFolder = ''
  let base = '/'
  return {
    name: 'world-tiles',
    configResolved(config) {
      isBuild = config.command === 'build'
      publicFolder = config.publicDir
      builtFolder = resolve(config.root, config.build.outDir)
      base = config.base
    },
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load(id) {
      if (id !== `\0${moduleName}`) return null
      if (!isBuild || this.environment.config.consumer === 'server')
        return `export const worldTiles = ${JSON.stringify(base + path)}`
      const source = readFileSync(resolve(publicFolder, path))
      const reference = this.emitFile({ type: 'asset', name: 'world.pmtiles', source })
      return `export const worldTiles = import.meta.ROLLUP_FILE_URL_${reference}`
    },
    // Vite’s copy without a hash: nothing uses it, and it would be published.
    writeBundle: () => rmSync(resolve(builtFolder, path), { force: true }),
  }
}
