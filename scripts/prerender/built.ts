import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node:path/posix'

/** What Vite has built: the ways from the folder to the page’s script and stylesheet, and the rules in that. */
export type Built = { readonly script: string; readonly style: string; readonly css: string }

/** Opens a folder that Vite has built. Throws where its page names no script or stylesheet. */
export function openBuilt(folder: string): Built {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const style = assetIn(page, /href="\.\/(assets\/[^"]+\.css)"/)
  return {
    script: assetIn(page, /src="\.\/(assets\/[^"]+\.js)"/),
    style,
    css: readFileSync(join(folder, style), 'utf8'),
  }
}

/** Writes a text among the assets, with a hash of it in its name, and says where. */
export function hashedAsset(folder: string, file: string, text: string): string {
  const { name, ext } = parse(file)
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  const path = `assets/${name}-${hash}${ext}`
  writeFileSync(join(folder, path), text)
  return path
}

function assetIn(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1]
  if (found === undefined) throw new Error(`the built page has nothing like ${pattern}`)
  return found
}
