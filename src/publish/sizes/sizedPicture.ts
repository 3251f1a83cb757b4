import type { StoryPicture } from '../../story/story.ts'
import { hashedName } from '../hashedName.ts'

/** A file made of a picture, without any metadata. */
export type PictureSize = {
  readonly width: number
  readonly height: number
  readonly ending: string
  readonly bytes: Uint8Array
}

/** What a page shows of a picture: WebP where it can be made, narrowest first, and one file for whoever knows no WebP. */
export type PictureSizes = { readonly sizes: readonly PictureSize[]; readonly fallback: PictureSize }

/** A picture as it is published: its files by their paths in the site’s folder, what a page shows, and the path of the largest. */
export type SizedPicture = {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly shown: Omit<StoryPicture, 'alt' | 'credit' | 'caption'>
  readonly largest: string
}

/** Names the sizes of a picture, whose file has a name that ends in `.jpg` or its like. */
export function sizedPicture(name: string, { sizes, fallback }: PictureSizes): SizedPicture {
  const files = new Map<string, Uint8Array>()
  const asset = ({ width, ending, bytes }: PictureSize) => {
    const path = hashedName(`${assetName(name)}-${width}.${ending}`, bytes)
    files.set(path, bytes)
    return path
  }
  const named = sizes.map((size) => [size.width, asset(size)] as const)
  const { width, height } = sizes.at(-1) ?? fallback
  return { shown: { file: asset(fallback), width, height, sizes: named }, largest: named.at(-1)?.[1] ?? '', files }
}

/** A name that needs no escapes in an address, nor in a `srcset`. */
function assetName(name: string): string {
  return name.replace(/\.[^.]*$/, '').replace(/[^\w-]+/g, '-')
}
