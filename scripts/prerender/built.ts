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
  /** What the page of a story with pictures needs besides. */
  readonly pictures: { readonly script: string; readonly style: string; readonly css: string }
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
  const pictures = manifest['src/pictures/PictureList.tsx']
  const pictureStyle = pictures?.css?.[0]
  if (
    file === undefined ||
    style === undefined ||
    others.length > 0 ||
    long === undefined ||
    !pictures ||
    !pictureStyle
  )
    throw new Error(
      `${folder}/.vite/manifest.json should name longStory.ts, PictureList.tsx with its style, a script and one stylesheet for index.html`,
    )
  const shared = (long.imports ?? []).flatMap((key) => manifest[key]?.file ?? []).filter((path) => path !== file)
  const cssOf = (path: string) => readFileSync(join(folder, path), 'utf8')
  return {
    script: file,
    style,
    css: cssOf(style),
    longScripts: [long.file, ...shared],
    pictures: { script: pictures.file, style: pictureStyle, css: cssOf(pictureStyle) },
  }
}

/** Writes a file among the assets with a hash of it in its name, and returns its path in the folder. */
export function hashedAsset(folder: string, file: string, content: string | Buffer): string {
  const { name, ext } = parse(file)
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  const path = `assets/${name}-${hash}${ext}`
  writeFileSync(join(folder, path), content)
  return path
}
