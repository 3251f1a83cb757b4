import { createRequire } from 'node:module'

/** The path of a file of an installed package, wherever this is run: `@resvg/resvg-wasm/index_bg.wasm`. */
export function packageFile(file: string): string {
  return createRequire(import.meta.url).resolve(file)
}
