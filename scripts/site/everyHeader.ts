import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/**
 * The headers of every answer, errors included. There is no X-Frame-Options and no frame-ancestors: the page is
 * made to be embedded, anywhere.
 */
export const everyHeader: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // In a sandbox without allow-same-origin the page’s own files are another origin’s to it.
  'Access-Control-Allow-Origin': '*',
}
