import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/**
 * The headers of every response of a site at an origin, errors included. X-Frame-Options and frame-ancestors are absent
 * because the page may be embedded anywhere.
 */
export function siteHeaders(origin?: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(origin),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    // A frame sandboxed without allow-same-origin has an opaque origin: even its own files are cross-origin.
    'Access-Control-Allow-Origin': '*',
  }
}
