import { frameSandbox } from '../../../src/article/frameSandbox.ts'
import type { Story } from '../../../src/story/story.ts'
import { addressFrom } from '../address/addressFrom.ts'
import { storyPaths } from '../address/storyPaths.ts'
import { pictureSize } from '../picture/pictureSize.ts'
import { escaped } from './escaped.ts'

/** What oEmbed 1.0 (https://oembed.com, section 2.3.4) says of something rich that is embedded. */
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

/** The frame’s size in CSS pixels: as wide as a column of text allows, as high as map, timeline and a first quote need. */
const frame = { width: 760, height: 960 }

/**
 * The `oembed.json` of a story on a site whose address is known: the frame to paste, always of the story’s own page.
 * The frame takes the width that it is given; `frameborder`, though obsolete, because a host may allow no style.
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
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
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
