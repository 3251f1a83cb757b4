import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/**
 * The headers of every response of a site at an origin, errors included; `path` is the file’s, from the site’s folder, and
 * `firstStyle` what stands in the site’s story pages. X-Frame-Options and frame-ancestors are absent
 * because the page may be embedded anywhere.
 */
export function siteHeaders(origin?: string, path = '', firstStyle = ''): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(origin, { isOfDesk: /^\/?desk\//.test(path), firstStyle }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    // A frame sandboxed without allow-same-origin has an opaque origin: even its own files are cross-origin.
    'Access-Control-Allow-Origin': '*',
  }
}
