import type * as Server from '../server.tsx'
import type { Lettering } from './picture/lettering.ts'
import type { ThemeTokens } from './styles/themeTokens.ts'

/** What Vite has built for the page: the paths of its script and stylesheet in the folder, and the stylesheet’s text. */
type Built = {
  readonly script: string
  readonly style: string
  readonly css: string
  /** The paths of what the page of a long story needs besides. */
  readonly longScripts: readonly string[]
  /** What the page of a story with pictures needs besides. */
  readonly pictures: { readonly script: string; readonly style: string; readonly css: string }
}

/** All that the publication of a story takes from the built site that it goes into. */
export type Kit = {
  readonly built: Built
  /** The part of the app that writes pages. */
  readonly server: typeof Server
  /** The page’s fonts, and those of the share picture. */
  readonly lettering: Lettering
  readonly pictureLettering: Lettering
  /** resvg’s WebAssembly, which draws the share picture. */
  readonly resvg: Uint8Array
  readonly theme: ThemeTokens
  /** The URL of the published folder; with it pages have absolute URLs and can be found by oEmbed. */
  readonly site: URL | undefined
  /** The content security policy as an element of each page’s head. */
  readonly policy: string
  /** The style that stands in each story’s page itself. */
  readonly firstStyle: string
  /** What the pages of months need beside the app’s styles. */
  readonly monthStyle: string
}
