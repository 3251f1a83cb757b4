import { createHash } from 'node:crypto'

/**
 * What every page of the site may load: its own host’s files and nothing else. The header of every answer and a
 * `<meta>` of every page have it, so that it holds on a host that sets no headers too. The configurations in
 * docs/hosting/ repeat it; `npm run hosting` and the tests hold them to this one.
 *
 * `origin` is the site’s, `https://example.org`, where it is known. A frame with `sandbox="allow-scripts"` has no origin of
 * its own, and there WebKit lets `'self'` match nothing: only the name lets the page load its files.
 *
 * What lies in `desk/` may compile WebAssembly besides, which the worker that publishes stories draws and measures with;
 * a worker has the policy that its own script is answered with (https://w3c.github.io/webappsec-csp/#run-global-object-csp-initialization).
 *
 * `firstStyle` is the one inline style that a story’s page has, which is allowed by its hash.
 */
export function contentSecurityPolicy(origin?: string, { isOfDesk = false, firstStyle = '' } = {}): string {
  const self = origin === undefined ? "'self'" : `'self' ${origin}`
  return [
    "default-src 'none'",
    `script-src ${self}${isOfDesk ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${self}${firstStyle && ` ${hashSource(firstStyle)}`}`,
    `img-src ${self} data: blob:`,
    `font-src ${self}`,
    `connect-src ${self}`,
    // MapLibre starts its worker from a data: address where the page’s origin is opaque.
    `worker-src ${self} data:`,
    // embed.html and the demonstration pages show a story’s page in a frame.
    `frame-src ${self}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // What they let through is in src/page/trustedTypes.ts.
    'trusted-types default',
  ].join('; ')
}

/** The policy as an element of a page’s head, ahead of all that it governs. */
export function policyElement(origin?: string, firstStyle?: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(origin, { firstStyle })}">`
}

/** An inline style as a source of the policy (https://w3c.github.io/webappsec-csp/#match-element-to-source-list). */
export function hashSource(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`
}
