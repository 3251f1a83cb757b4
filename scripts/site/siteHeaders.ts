import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/**
 * The headers of every response, errors included. X-Frame-Options and frame-ancestors are absent because the page may
 * be embedded anywhere.
 */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // A frame sandboxed without allow-same-origin has an opaque origin: even its own files are cross-origin.
  'Access-Control-Allow-Origin': '*',
}
