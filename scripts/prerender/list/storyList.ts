import { timelineLabel } from '../../../src/app/page/timelineLabel.ts'
import { storyPaths } from '../../../src/publish/address/addressFrom.ts'
import { escapeHtml, headMarkup } from '../../../src/publish/head/headMarkup.ts'
import { themeColours } from '../../../src/publish/head/headOf.ts'
import { pictureSize } from '../../../src/publish/picture/pictureSize.ts'
import type { ThemeTokens } from '../../../src/publish/styles/themeTokens.ts'
import type { Story } from '../../../src/story/story.ts'
import type { Wording } from '../../../src/wording/wording.ts'
import { wordingIn } from '../../../src/wording/wordingIn.ts'

/**
 * Returns the HTML of a page that lists stories, the one that ends last first: the first page of a site that has several.
 * It is in their language if they share one, else in English. `headStart` holds what its head begins with.
 */
export function storyList(stories: readonly Story[], theme: ThemeTokens, headStart: readonly string[]): string {
  const languages = new Set(stories.map(({ lang }) => lang))
  const wording = wordingIn(languages.size === 1 ? (stories[0]?.lang ?? 'en') : 'en')
  const inOrder = stories.toSorted((a, b) => b.timeline.to.localeCompare(a.timeline.to))
  const { title } = wording.later.list
  return [
    '<!doctype html>',
    `<html lang="${wording.lang}" dir="${wording.dir}" data-fonts="own">`,
    '<head>',
    '<meta charset="utf-8">',
    ...headStart,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    headMarkup([{ tag: 'title', text: title }, ...themeColours(theme)]),
    '<link rel="icon" href="data:,">',
    '</head>',
    '<body>',
    `<main class="list"><h1>${escapeHtml(title)}</h1>`,
    '<ul>',
    ...inOrder.map((story, index) => storyItem(story, wording, index === 0)),
    '</ul></main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function storyItem(story: Story, wording: Wording, isFirst: boolean): string {
  const { id, lang, title, summary, timeline } = story
  const own = lang === wording.lang ? '' : ` lang="${escapeHtml(lang)}" dir="auto"`
  const { width, height } = pictureSize
  return [
    `<li><img src="${storyPaths(story).picture}" width="${width}" height="${height}" alt=""${isFirst ? '' : ' loading="lazy"'}>`,
    `<div><p class="dates">${escapeHtml(timelineLabel(timeline, wording.locale))}</p>`,
    `<h2${own}><a href="stories/${id}/">${escapeHtml(title)}</a></h2>`,
    `<p class="summary"${own}>${escapeHtml(summary)}</p></div></li>`,
  ].join('\n')
}
