import type * as Server from '../server.tsx'
import { nameCountries } from '../wording/countryName.ts'
import type { PageFont } from './fonts/pageFont.ts'
import type { Kit } from './kit.ts'
import { openLettering } from './picture/lettering.ts'
import { themeTokens } from './styles/themeTokens.ts'

/** Where the site keeps its kit, from its folder. */
export const kitPath = 'desk/kit.json'

/** A font of the kit: its face, and the path of its uncompressed OpenType file from the site’s folder. */
export type KitFont = Omit<PageFont, 'data'> & { readonly file: string }

/** What a built site publishes for those who publish more stories into it. Paths are from the site’s folder. */
export type KitFile = {
  readonly version: 1
  /** What Vite has built for the page. */
  readonly built: {
    readonly script: string
    readonly style: string
    readonly longScripts: readonly string[]
    readonly pictures: { readonly script: string; readonly style: string }
  }
  readonly fonts: readonly KitFont[]
  readonly pictureFonts: readonly KitFont[]
  readonly resvg: string
  /** The world’s tiles, of which still maps are baked. */
  readonly tiles: string
  /** The text of the page’s `theme.css`. */
  readonly theme: string
  /** The URL of the published folder; null if the build was not told. */
  readonly site: string | null
  readonly policy: string
  readonly firstStyle: string
  readonly monthStyle: string
  /** The countries’ names by language, then by code, as the engine of the build has them. */
  readonly countries: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Opens a kit, and from then on names countries as it does. `read` returns the bytes of a file of the site. */
export async function openKit(
  file: KitFile,
  server: typeof Server,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Kit> {
  const { built, theme, site, policy, firstStyle, monthStyle } = file
  for (const [lang, names] of Object.entries(file.countries)) nameCountries(lang, names)
  const textOf = async (path: string) => new TextDecoder().decode(await read(path))
  const fontsOf = (fonts: readonly KitFont[]) =>
    Promise.all(fonts.map(async ({ file, ...face }): Promise<PageFont> => ({ ...face, data: await read(file) })))
  const [css, pictureCss, fonts, pictureFonts, resvg] = await Promise.all([
    textOf(built.style),
    textOf(built.pictures.style),
    fontsOf(file.fonts),
    fontsOf(file.pictureFonts),
    read(file.resvg),
  ])
  return {
    built: { ...built, css, pictures: { ...built.pictures, css: pictureCss } },
    server,
    lettering: openLettering(fonts),
    pictureLettering: openLettering(pictureFonts),
    resvg,
    theme: themeTokens(theme),
    site: site === null ? undefined : new URL(site),
    policy,
    firstStyle,
    monthStyle,
  }
}
