import type { Story } from '../../story/story.ts'
import { wordingIn } from '../../wording/wordingIn.ts'
import { addressFrom, type PageInSite, storyPaths } from '../address/addressFrom.ts'
import { pictureSize } from '../picture/pictureSize.ts'
import type { ThemeTokens } from '../styles/themeTokens.ts'
import { colourOf } from '../styles/themeTokens.ts'

/** An element of a page’s head, as plain text that `headMarkup` escapes. */
export type HeadElement =
  | { readonly tag: 'title'; readonly text: string }
  | { readonly tag: 'meta' | 'link'; readonly attributes: Readonly<Record<string, string>> }

/**
 * Returns a story’s metadata for search engines and for sharing: title and description, the report as the canonical URL
 * (RFC 6596), Open Graph (https://ogp.me), a Twitter card, theme colours, and the link to its oEmbed
 * (https://oembed.com, section 4).
 *
 * If the site’s URL is unknown, `og:url` and the oEmbed link are left out, because both formats need absolute URLs. The
 * picture’s URL is then relative, which ogp.me doesn’t provide for but most consumers accept.
 */
export function headOf(story: Story, page: PageInSite, theme: ThemeTokens): readonly HeadElement[] {
  const report = story.sources.find(({ role }) => role === 'main')
  return [
    { tag: 'title', text: story.title },
    named('description', story.summary),
    ...themeColours(theme),
    ...(report?.url === undefined ? [] : [link({ rel: 'canonical', href: report.url })]),
    ...openGraph(story, page),
    named('twitter:card', 'summary_large_image'),
    ...oembedDiscovery(story, page),
  ]
}

function openGraph(story: Story, page: PageInSite): readonly HeadElement[] {
  return [
    property('og:type', 'article'),
    property('og:title', story.title),
    property('og:description', story.summary),
    ...(page.site === undefined ? [] : [property('og:url', addressFrom(page, page.path))]),
    property('og:locale', openGraphLocale(story.lang)),
    property('og:image', addressFrom(page, storyPaths(story).picture)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(pictureSize.width)),
    property('og:image:height', String(pictureSize.height)),
    property('og:image:alt', pictureDescription(story)),
  ]
}

function oembedDiscovery(story: Story, page: PageInSite): readonly HeadElement[] {
  if (page.site === undefined) return []
  const href = addressFrom(page, storyPaths(story).oembed)
  return [link({ rel: 'alternate', type: 'application/json+oembed', href, title: story.title })]
}

/** Returns the colours in which browsers draw what is around a page, light and dark. */
export function themeColours(theme: ThemeTokens): readonly HeadElement[] {
  return (['light', 'dark'] as const).map((scheme) => ({
    tag: 'meta',
    attributes: {
      name: 'theme-color',
      content: colourOf(theme[scheme], 'paper'),
      media: `(prefers-color-scheme: ${scheme})`,
    },
  }))
}

/** Returns “Map:” and the places of the first view. */
function pictureDescription({ places, fit, lang }: Story): string {
  const { panels, locale } = wordingIn(lang)
  const names = places.filter(({ id }) => fit.includes(id)).map(({ name }) => name)
  return `${panels.map}: ${new Intl.ListFormat(locale, { type: 'unit' }).format(names)}`
}

/** Returns `language_TERRITORY`, with CLDR’s likely territory if the tag has none. */
function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return region === undefined ? language : `${language}_${region}`
}

const named = (name: string, content: string): HeadElement => ({ tag: 'meta', attributes: { name, content } })
const property = (name: string, content: string): HeadElement => ({
  tag: 'meta',
  attributes: { property: name, content },
})
const link = (attributes: Readonly<Record<string, string>>): HeadElement => ({ tag: 'link', attributes })
