import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node:path/posix'

/** What Vite has built for the page: the paths of its script and stylesheet in the folder, and the stylesheet’s text. */
export type Built = {
  readonly script: string
  readonly style: string
  readonly css: string
  /** The paths of what the page of a long story needs besides. */
  readonly longScripts: readonly string[]
}

/** Vite’s own list of what it built from what: https://vite.dev/guide/backend-integration */
type Manifest = Readonly<
  Record<string, { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }>
>

/** Opens a folder that Vite has built. Throws where its manifest names no script or not one stylesheet for the page. */
export function openBuilt(folder: string): Built {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  const { file, css: [style, ...others] = [] } = manifest['index.html'] ?? {}
  const long = manifest['src/app/opening/longStory.ts']
  if (file === undefined || style === undefined || others.length > 0 || long === undefined)
    throw new Error(
      `${folder}/.vite/manifest.json should name longStory.ts, a script and one stylesheet for index.html`,
    )
  const shared = (long.imports ?? []).flatMap((key) => manifest[key]?.file ?? []).filter((path) => path !== file)
  return { script: file, style, css: readFileSync(join(folder, style), 'utf8'), longScripts: [long.file, ...shared] }
}

/** Writes a file among the assets with a hash of it in its name, and returns its path in the folder. */
export function hashedAsset(folder: string, file: string, content: string | Buffer): string {
  const { name, ext } = parse(file)
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  const path = `assets/${name}-${hash}${ext}`
  writeFileSync(join(folder, path), content)
  return path
}
