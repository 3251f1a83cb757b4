import { frameSandbox } from '../../article/frameSandbox.ts'
import type { Story } from '../../story/story.ts'
import { addressFrom, storyPaths } from '../address/addressFrom.ts'
import { pictureSize } from '../picture/pictureSize.ts'
import { escapeHtml } from './headMarkup.ts'

/** An oEmbed 1.0 response of type `rich` (https://oembed.com, section 2.3.4). */
export type Oembed = {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly provider_name: string
  readonly provider_url: string
  readonly title: string
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
}

/** The frame’s size in CSS pixels: the width of a text column; the height of map, timeline and first quote. */
const frame = { width: 760, height: 960 }

/**
 * Returns the `oembed.json` of a story on a site whose URL is known. Its frame shows the story’s own page and fills the
 * width that it gets. `frameborder` is obsolete, but some hosts strip styles.
 */
export function oembedOf(story: Story, site: URL): Oembed {
  const { page, picture } = storyPaths(story)
  const address = (path: string) => addressFrom({ site, path: page }, path)
  const attributes = {
    src: address(page),
    title: story.title,
    width: '100%',
    height: String(frame.height),
    loading: 'lazy',
    sandbox: frameSandbox,
    allow: 'fullscreen',
    frameborder: '0',
  }
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Dateline',
    provider_url: site.href,
    title: story.title,
    html: `<iframe${written.join('')}></iframe>`,
    ...frame,
    thumbnail_url: address(picture),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  }
}
