import type { Words } from '../story/parts/words.ts'
import type { Story } from '../story/story.ts'
import { packedPositions, unpackedPositions } from './packedPositions.ts'

/** The id of the element of a prerendered page that holds its data, as JSON. */
export const pageDataId = 'dateline-data'

type Name = { readonly at: readonly (readonly [number, number])[] }

/** The data in a prerendered page; `N` is a name of its ground. */
export type PageData<N extends Name> = {
  /** The address of its `story.json`, from the site’s folder. */
  readonly address: string
  /** Checked when the page was written. */
  readonly story: Story
  readonly names: readonly N[]
  /** The address of the parts of the still map that no first view shows, from the site’s folder. */
  readonly later: string | null
  /** Of a long story, whose `story` then lists no moments; null where the page holds all of it. */
  readonly part: StoryPart | null
  /** Whether the story, of a long one all of it, has pictures. */
  readonly hasPictures: boolean
}

/** What a page holds of a long story. */
export type StoryPart = {
  /** The address of its index (`MomentIndex`), from the site’s folder. */
  readonly index: string
  readonly words: Words
  /** The address of the other words. */
  readonly rest: string
}

/** A page’s data as text for its element: https://html.spec.whatwg.org/multipage/scripting.html#data-block */
export function writePageData<N extends Name>({ story, names, ...rest }: PageData<N>): string {
  const places = story.places.map((place) => ({
    ...place,
    geometry: { ...place.geometry, coordinates: packedPositions(place.geometry.coordinates) },
  }))
  const packed = names.map((name) => ({ ...name, at: packedPositions(name.at) }))
  // Without '<' it can’t end its element.
  return JSON.stringify({ ...rest, story: { ...story, places }, names: packed }).replaceAll('<', '\\u003c')
}

/** The data that a page carries; null on a page that was not written for a story. */
export function readPageData<N extends Name>(page: Document): PageData<N> | null {
  const text = page.getElementById(pageDataId)?.textContent
  if (!text) return null
  const data = JSON.parse(text) as PageData<N>
  const places = data.story.places.map(({ geometry, ...place }) => ({
    ...place,
    geometry: { ...geometry, coordinates: unpackedPositions(geometry.coordinates) },
  })) as unknown as Story['places']
  const names = data.names.map((name) => ({ ...name, at: unpackedPositions(name.at) })) as readonly N[]
  return { ...data, story: { ...data.story, places }, names }
}
