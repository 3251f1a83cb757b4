/**
 * What every page of the site may load, whatever serves it: what it came with and nothing else. The configurations in
 * docs/hosting/ repeat it; `npm run hosting` and the tests hold them to this one.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // MapLibre starts its worker from a data: address where the page’s origin is opaque.
  "worker-src 'self' data:",
  // embed.html and the demonstration pages show a story’s page in a frame.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
