/**
 * Gives the world’s tiles an address with their hash in it. They lie in public/ so that everything else finds them by
 * name; what lies there Vite copies unhashed, and no file from there can be imported.
 */
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where they lie, from public/ and in development. */
const path = 'geo/world.pmtiles'

const moduleName = 'virtual:world-tiles'

/**
 * A plugin for Vite that answers `import { worldTiles } from 'virtual:world-tiles'` with the tiles’ address: in
 * development the one in public/, in what is built `assets/world-HASH.pmtiles` beside the script that asks, so that it
 * holds under any path.
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
    // The copy without a hash. Nobody would ask for it, and it would be published all the same.
    writeBundle: () => rmSync(resolve(builtFolder, path), { force: true }),
  }
}
