import { extname } from 'node:path'

const textLike = ['.html', '.js', '.mjs', '.css', '.json', '.geojson', '.svg', '.txt', '.xml']

/** Whether a file is text, which a compressed copy makes smaller. Fonts, pictures and tiles are compressed in themselves. */
export function isCompressible(path: string): boolean {
  return textLike.includes(extname(path).toLowerCase())
}
