/** The options in the page’s query. What is malformed is ignored. */
export type Options = {
  /** The site’s folder. */
  readonly site: URL
  /** The address of `story.json`. */
  readonly story: URL
  /** As the query names the story: its id or address. */
  readonly name: string
  /** The language of the interface, where the query names one. */
  readonly lang: string | undefined
  /** Whether the page is dark; undefined leaves it to the reader’s setting. */
  readonly dark: boolean | undefined
  /** The address of a stylesheet that sets the page’s tokens, on the page’s own host. */
  readonly theme: URL | undefined
  /** Whether the still map stays, `map=still`. */
  readonly staysStill: boolean
}

/** The story that opens where none is asked for: `DATELINE_STORY`, or the first of the site’s. */
export const firstStory = import.meta.env.DATELINE_STORY

/**
 * Reads `?story=ID or address`, `lang`, `dark=auto|true|false` and `theme=address of a stylesheet`. `base` is the
 * address of the site’s folder. `own` is the address of the page’s own story in it, which is shown if the query names
 * none.
 */
export function readOptions(query: string, base: string, own?: string): Options {
  const params = new URLSearchParams(query)
  const lang = params.get('lang') ?? undefined
  const dark = params.get('dark')
  const name = params.get('story') || own || firstStory
  return {
    site: new URL(base),
    name,
    staysStill: params.get('map') === 'still',
    theme: themeAddress(params.get('theme'), base),
    story: storyAddress(name, base),
    lang: lang !== undefined && isLanguageTag(lang) ? lang : undefined,
    dark: dark === 'true' ? true : dark === 'false' ? false : undefined,
  }
}

/** An id is a folder of `stories/`; anything else is the address of a `story.json` or of its folder. */
function storyAddress(story: string, base: string): URL {
  if (/^[\w-]+$/.test(story)) return new URL(`stories/${story}/story.json`, base)
  if (!URL.canParse(story, base)) return new URL(`stories/${firstStory}/story.json`, base)
  const address = new URL(story, base)
  if (address.protocol !== 'https:' && address.protocol !== 'http:')
    return new URL(`stories/${firstStory}/story.json`, base)
  if (address.pathname.endsWith('.json')) return address
  address.pathname = address.pathname.replace(/\/?$/, '/')
  return new URL('story.json', address)
}

/** Only from the page’s own host: another host’s stylesheet could change what the page says. */
function themeAddress(theme: string | null, base: string): URL | undefined {
  if (theme === null || !URL.canParse(theme, base)) return undefined
  const address = new URL(theme, base)
  return address.origin === new URL(base).origin && address.pathname.endsWith('.css') ? address : undefined
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
