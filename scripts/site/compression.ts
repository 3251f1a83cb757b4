import { extname } from 'node:path'

const textLike = ['.html', '.js', '.mjs', '.css', '.json', '.geojson', '.svg', '.txt', '.xml', '.ttf', '.wasm']

/** Whether compression makes a file smaller: WOFF 2, pictures and tiles are compressed already. */
export function isCompressible(path: string): boolean {
  return textLike.includes(extname(path).toLowerCase())
}

/** The encodings of compressed copies, best first: the name in HTTP and the copy’s extension. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

export type Encoding = (typeof encodings)[number]
