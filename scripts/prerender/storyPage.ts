import type { GroundName } from '../../src/map/ground/stillGround.ts'
import { type PageData, pageDataId, writePageData } from '../../src/page/pageData.ts'
import { wordingIn } from '../../src/wording/wordingIn.ts'
import { policyElement } from '../site/contentSecurityPolicy.ts'

/** What a page is made of; `assets` is the way from its folder to the built files. */
export type PageParts = {
  readonly data: PageData<GroundName>
  /** The elements of its head that are the story’s own. */
  readonly head: readonly string[]
  readonly body: string
  /** JSON-LD, safe in its element. */
  readonly jsonLd: string
  /** The addresses of its stylesheet and script. */
  readonly style: string
  /** The address of the stylesheet that the built script knows of. */
  readonly builtStyle: string
  readonly script: string
}

/**
 * A story’s page as it is served. Its data stand right behind the words that they share with the page, and so weigh less.
 * Its script is asked for last: what is needed before the first paint must not wait for it.
 */
export function storyPage({ data, head, body, jsonLd, style, builtStyle, script }: PageParts): string {
  const { lang, dir } = wordingIn(data.story.lang)
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}" data-map="still">`,
    '<head>',
    '<meta charset="utf-8">',
    policyElement,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<link rel="stylesheet" href="${style}">`,
    // All of it is in the story’s own: it is named so that the script takes it for loaded, and never fetched.
    `<link disabled rel="stylesheet" href="${builtStyle}">`,
    ...head,
    '<link rel="icon" href="data:,">',
    '</head>',
    '<body>',
    `<div id="dateline">${body}</div>`,
    `<script type="application/json" id="${pageDataId}">${writePageData(data)}</script>`,
    `<script type="application/ld+json">${jsonLd}</script>`,
    // Asynchronous: else the page would not count as parsed, nor its fragment lead anywhere, until the script is there.
    `<script async type="module" src="${script}"></script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
