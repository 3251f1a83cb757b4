/**
 * Parses `DATELINE_SITE`, such as `https://example.org/dateline`. Returns undefined if it is unset; throws, quoting it,
 * if it is not an http(s) URL.
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
