/**
 * The site’s address as a person writes it, `https://example.org/dateline`, for `DATELINE_SITE`. Undefined for nothing;
 * throws for what isn’t an http address, quoting it.
 */
export function siteAddress(text: string | undefined): URL | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const site = URL.canParse(text) ? new URL(text) : undefined
  if (site === undefined || !/^https?:$/.test(site.protocol)) {
    throw new Error(`the site’s address is '${text}'; it should start with https://`)
  }
  site.search = ''
  site.hash = ''
  site.pathname = site.pathname.replace(/\/?$/, '/')
  return site
}
