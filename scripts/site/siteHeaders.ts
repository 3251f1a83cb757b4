import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/**
 * The headers of every response of a site at an origin, errors included; `path` is the file’s, from the site’s folder. X-Frame-Options and frame-ancestors are absent
 * because the page may be embedded anywhere.
 */
export function siteHeaders(origin?: string, path = ''): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(origin, /^\/?desk\//.test(path)),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    // A frame sandboxed without allow-same-origin has an opaque origin: even its own files are cross-origin.
    'Access-Control-Allow-Origin': '*',
  }
}
