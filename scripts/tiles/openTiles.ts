import { readFile } from 'node:fs/promises'
import { PMTiles, type Source } from 'pmtiles'

/** Where the world’s tiles are. */
export const tilesFile = 'public/geo/world.pmtiles'

/** Opens a PMTiles archive in a file. */
export function openTiles(path: string): PMTiles {
  const bytes = readFile(path)
  const source: Source = {
    getKey: () => path,
    getBytes: async (offset, length) => {
      const { buffer, byteOffset } = await bytes
      return { data: (buffer as ArrayBuffer).slice(byteOffset + offset, byteOffset + offset + length) }
    },
  }
  return new PMTiles(source)
}
