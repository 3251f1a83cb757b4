import type { Problem } from '../../story/format/problem.ts'
import type { StoryFile } from '../../story/format/schema.ts'
import { stillFile } from '../../story/format/stillFile.ts'
import { pictureEntries } from '../../story/parts/pictureEntries.ts'

/** The schema says the same of their addresses, where a query may follow. */
const pictureName = /\.(?:avif|webp|jpe?g|png)$/i

/** Where a story’s own files lie in the site’s folder. */
export type OwnFiles = {
  readonly story: string
  readonly places: string
  readonly still: string
  /** The texts, by the paths that `story.json` gives. */
  readonly texts: ReadonlyMap<string, string>
  /** The pictures as its editor has them, which are not published, by the paths that `story.json` gives. */
  readonly pictures: ReadonlyMap<string, string>
}

/** Where a checked story’s own files lie, and the problems of those that may lie nowhere. */
export function ownFiles(file: StoryFile): OwnFiles & { readonly problems: readonly Problem[] } {
  const { id, places, sources } = file
  const problems: Problem[] = []
  const pathOf = (address: string, at: string, allowed: RegExp): string => {
    const path = pathInSite(id, address)
    const reason = whyNot(id, path, allowed)
    if (reason !== null) problems.push({ path: at, value: address, reason })
    return path ?? ''
  }
  const story = `stories/${id}/story.json`
  const placesPath = pathOf(places, 'places', /\.geojson$/)
  const texts = sources.flatMap(({ text }, index) =>
    text === undefined ? [] : [[text, pathOf(text, `sources[${index}].text`, /\.txt$/)] as const],
  )
  const pictures = pictureEntries(file).map(({ value, at }) => {
    const address = String(value.file)
    return [address, pathOf(address, `${at}.file`, pictureName)] as const
  })
  return {
    story,
    places: placesPath,
    still: stillFile(placesPath),
    texts: new Map(texts),
    pictures: new Map(pictures),
    problems,
  }
}

/**
 * Why a path is not published. Whoever uploads the folder must not write over another story, a page or a script of the
 * site, nor put one there: stories come from others too.
 */
function whyNot(id: string, path: string | null, allowed: RegExp): string | null {
  const isOwn = path?.startsWith(`stories/${id}/`) || path === `geo/${id}.geojson`
  if (!isOwn || path === null) return `it should lie in 'stories/${id}/' or be 'geo/${id}.geojson'`
  return allowed.test(path)
    ? null
    : 'the name of a text should end in .txt, that of the places in .geojson, that of a picture in .jpg or its like'
}

/** The path of a file at an address beside a story, from the site’s folder; null where that can’t be a file’s. */
function pathInSite(id: string, address: string): string | null {
  const story = new URL(`http://site.invalid/stories/${id}/story.json`)
  if (!URL.canParse(address, story)) return null
  const { origin, pathname } = new URL(address, story)
  if (origin !== story.origin || /%(?:2f|5c|00)/i.test(pathname)) return null
  const path = decoded(pathname.slice(1))
  return path?.split('/').some((part) => part === '' || part.startsWith('.')) ? null : path
}

/** The text that a URL stands for; null where it is not UTF-8. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
