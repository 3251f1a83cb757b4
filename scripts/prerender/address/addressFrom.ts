/** A page of a built site. */
export type PageInSite = {
  /** The address of the site’s folder, with a slash at its end; undefined where it isn’t known at build time. */
  readonly site: URL | undefined
  /** The page’s own path in that folder: `index.html`, `stories/ID/index.html`. */
  readonly path: string
}

/** The address of a file of the site as a page of it gives it: whole where the site’s is known, else from the page. */
export function addressFrom({ site, path }: PageInSite, target: string): string {
  if (site !== undefined) return new URL(target, site).href
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  if (target.startsWith(folder)) return target.slice(folder.length)
  return '../'.repeat(folder.split('/').length - 1) + target
}
