import type { Story } from '../story/story.ts'
import { wordingIn } from '../wording/wordingIn.ts'
import { escapeHtml } from './head/headMarkup.ts'

/** Returns the HTML of the page of a month of a long story. `headStart` is the policy, and what loads its stylesheet. */
export function monthPage(story: Story, body: string, headStart: readonly string[]): string {
  const { lang, dir } = wordingIn(story.lang)
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...headStart,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(story.title)}</title>`,
    '<link rel="icon" href="data:,">',
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n')
}
