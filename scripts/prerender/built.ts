import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashedName } from '../../src/publish/hashedName.ts'
import type { KitFile } from '../../src/publish/kitFile.ts'

/** Vite’s own list of what it built from what: https://vite.dev/guide/backend-integration */
type Manifest = Readonly<
  Record<string, { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }>
>

/** What Vite has built into a folder. Throws where its manifest names no script or not one stylesheet for the page. */
export function openBuilt(folder: string): KitFile['built'] {
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
  return {
    script: file,
    style,
    longScripts: [long.file, ...shared],
    pictures: { script: pictures.file, style: pictureStyle },
  }
}

/** Writes a file among the assets with a hash of it in its name, and returns its path in the folder. */
export function hashedAsset(folder: string, file: string, content: string | Uint8Array): string {
  const path = hashedName(file, content)
  writeFileSync(join(folder, path), content)
  return path
}
