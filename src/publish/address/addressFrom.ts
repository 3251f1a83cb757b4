import type { Story } from '../../story/story.ts'
/** A page of a built site. */
export type PageInSite = {
  /** The URL of the site’s folder, ending with a slash; undefined if it isn’t known at build time. */
  readonly site: URL | undefined
  /** The page’s path in that folder: `index.html`, `stories/ID/index.html`. */
  readonly path: string
}

/** Returns the URL of a file of the site for use in a page: absolute if the site’s URL is known, else relative. */
export function addressFrom({ site, path }: PageInSite, target: string): string {
  if (site !== undefined) return new URL(target, site).href
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  if (target.startsWith(folder)) return target.slice(folder.length)
  return '../'.repeat(folder.split('/').length - 1) + target
}

/** Returns the paths of a story’s files in the built folder. */
export function storyPaths({ id }: Pick<Story, 'id'>) {
  const folder = `stories/${id}`
  return {
    page: `${folder}/index.html`,
    picture: `${folder}/picture.png`,
    oembed: `${folder}/oembed.json`,
  } as const
}
