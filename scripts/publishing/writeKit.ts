import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PageFont } from '../../src/publish/fonts/pageFont.ts'
import { type KitFile, type KitFont, kitPath } from '../../src/publish/kitFile.ts'
import { hashedAsset, openBuilt } from '../prerender/built.ts'
import { readPageFonts, readPictureFonts } from '../prerender/fonts/pageFonts.ts'
import { packageFile } from '../prerender/packageFile.ts'
import { policyElement } from '../site/contentSecurityPolicy.ts'
import { countryTables } from './countryTables.ts'

/**
 * Writes into a folder that Vite has built what the publication of a story takes from it, and returns the list of that.
 * The build publishes its stories from the same files as the desk does later. `firstStyle` stands in each page, and `languages` are
 * those of the site’s stories.
 */
export async function writeKit(
  folder: string,
  address: URL | undefined,
  languages: readonly string[],
  firstStyle: string,
): Promise<KitFile> {
  const kit: KitFile = {
    version: 1,
    built: openBuilt(folder),
    fonts: fontFiles(folder, await readPageFonts()),
    pictureFonts: fontFiles(folder, await readPictureFonts()),
    resvg: hashedAsset(folder, 'resvg.wasm', readFileSync(packageFile('@resvg/resvg-wasm/index_bg.wasm'))),
    tiles: assetLike(folder, /^world-.*\.pmtiles$/),
    theme: readFileSync('src/app/theme/theme.css', 'utf8'),
    site: address?.href ?? null,
    policy: policyElement(address?.origin, firstStyle),
    firstStyle,
    monthStyle: readFileSync('src/publish/monthPage.css', 'utf8'),
    countries: countryTables(languages),
  }
  const path = join(folder, kitPath)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(kit))
  return kit
}

/** Uncompressed: what unpacks WOFF 2 in a browser is larger than all that it would save. */
function fontFiles(folder: string, fonts: readonly PageFont[]): readonly KitFont[] {
  return fonts.map(({ data, ...face }) => ({
    ...face,
    file: hashedAsset(folder, `${face.family}-${face.weight}.ttf`, data),
  }))
}

/** The path of the one asset with such a name. */
function assetLike(folder: string, name: RegExp): string {
  const found = readdirSync(join(folder, 'assets')).filter((file) => name.test(file))
  if (found.length !== 1) throw new Error(`${folder}/assets should have one file like ${name}; it has ${found.length}`)
  return `assets/${found[0]}`
}
