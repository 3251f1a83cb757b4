import { frameSandbox } from '../article/frameSandbox.ts'

/** What an editor has chosen for an embed. */
export type EmbedChoice = {
  /** The folder that Dateline is published in. */
  readonly site: URL
  readonly story: { readonly id: string; readonly title: string }
  /** Empty strings stand for no choice, for the story’s language and for the reader’s setting. */
  readonly place: string
  readonly date: string
  readonly lang: string
  readonly dark: string
  /** The height to reserve until the frame reports its own, in CSS pixels. */
  readonly height: number
}

/** The address of the story’s page with the options: for oEmbed, and for a frame. */
export function pageAddress({ site, story, place, date, lang, dark }: EmbedChoice): string {
  const address = new URL(`stories/${story.id}/`, site)
  for (const [name, value] of Object.entries({ lang, dark })) if (value !== '') address.searchParams.set(name, value)
  const hash = new URLSearchParams()
  for (const [name, value] of Object.entries({ place, date })) if (value !== '') hash.set(name, value)
  // The `&` keeps the hash from being an element’s id, so that the browser scrolls neither the frame nor the article.
  if (hash.size > 0) address.hash = `&${hash}`
  return address.href
}

/** The element, with a picture and a link in it for readers without scripts. */
export function elementSnippet(choice: EmbedChoice): string {
  const { site, story, place, date, lang, dark, height } = choice
  const attributes = Object.entries({ story: story.id, place, date, lang, dark })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}="${escaped(value)}"`)
  const picture = new URL(`stories/${story.id}/picture.png`, site).href
  return [
    `<dateline-map ${attributes.join(' ')} style="display:block;min-height:${height}px">`,
    `  <a href="${escaped(pageAddress(choice))}"><img src="${escaped(picture)}" alt="" width="1200" height="630" style="max-width:100%;height:auto"><br>${escaped(story.title)}</a>`,
    '</dateline-map>',
    `<script src="${escaped(new URL('element.js', site).href)}" defer></script>`,
  ].join('\n')
}

/** What every frame of a choice has. */
export function frameAttributes(choice: EmbedChoice): Readonly<Record<string, string>> {
  return {
    src: pageAddress(choice),
    title: choice.story.title,
    height: String(choice.height),
    sandbox: frameSandbox,
    allow: 'fullscreen',
  }
}

/** The bare frame, for a page that takes no script. */
export function frameSnippet(choice: EmbedChoice): string {
  const attributes = { ...frameAttributes(choice), width: '100%', loading: 'lazy', style: 'border:0' }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

/** Words for the prose of an article that lead to the story’s places: a line for each, with its id. */
export function placesSnippet(places: readonly { readonly id: string; readonly name: string }[]): string {
  return places.map(({ id, name }) => `<span data-dateline-place="${escaped(id)}">${escaped(name)}</span>`).join('\n')
}

/** For the text and the attributes of HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
