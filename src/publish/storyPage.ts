import { noScriptYetId } from '../page/noScriptYet.ts'
import { pageDataId, writePageData } from '../page/pageData.ts'
import { hasWords, wordsIn } from '../story/parts/words.ts'
import { wordingIn } from '../wording/wordingIn.ts'
import { storyPaths } from './address/addressFrom.ts'
import { fromFolder } from './fromFolder.ts'
import { escapeHtml, headMarkup } from './head/headMarkup.ts'
import { headOf } from './head/headOf.ts'
import { jsonLdOf } from './jsonLd/jsonLdOf.ts'
import { jsonLdText } from './jsonLd/jsonLdText.ts'
import type { PrerenderedStory } from './prerenderStory.ts'
import type { ThemeTokens } from './styles/themeTokens.ts'

/** Where a page is served, and what it loads. */
export type PageSetting = {
  /** The URL of the site’s folder; undefined if unknown. */
  readonly site: URL | undefined
  /** The page’s path in that folder. */
  readonly path: string
  readonly theme: ThemeTokens
  /** The path of the extracts that come later, from the site’s folder; null if there are none. */
  readonly later: string | null
  /** Of a long story, the paths of its index and of the words that come later, from the site’s folder. */
  readonly long: { readonly index: string; readonly rest: string } | null
  /** The elements that its head begins with, the policy the first. */
  readonly headStart: readonly string[]
  /** The address of its stylesheet; null where an element of the head loads it. */
  readonly stylesheet: string | null
  /** The element that loads its script. */
  readonly script: string
}

/**
 * Returns the HTML of a story’s page. Its data follow the words that they share with the page, and so compress better.
 * Its script comes last: what the first paint needs must not wait for it.
 */
export function storyPage({ story, body, names, hasPictures }: PrerenderedStory, setting: PageSetting): string {
  const { site, path, theme, later, long, headStart, stylesheet, script } = setting
  const { lang, dir, later: laterWords } = wordingIn(story.lang)
  // Readers share the story’s own page, whichever page they read.
  const shared = site === undefined ? path : storyPaths(story).page
  const part = long && { ...long, words: wordsIn(story, () => true) }
  const carried = part === null ? story : { ...story, statements: [], events: [] }
  const data = { address: `stories/${story.id}/story.json`, story: carried, names, later, part, hasPictures }
  const root = '../'.repeat(path.split('/').length - 1)
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}" data-map="still">`,
    '<head>',
    '<meta charset="utf-8">',
    ...headStart,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    headMarkup(headOf(story, { site, path: shared }, theme)),
    '<link rel="icon" href="data:,">',
    '</head>',
    '<body>',
    `<div id="dateline">${fromFolder(body, root)}</div>`,
    // Browsers show what stands above it before it has come.
    ...(stylesheet === null ? [] : [`<link rel="stylesheet" href="${stylesheet}">`]),
    `<p id="${noScriptYetId}" role="status">${escapeHtml(laterWords.noScriptYet)}</p>`,
    `<script type="application/json" id="${pageDataId}">${writePageData(data)}</script>`,
    `<script type="application/ld+json">${jsonLdText(jsonLdOf({ ...story, statements: story.statements.filter(hasWords) }, { site, path }))}</script>`,
    script,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
