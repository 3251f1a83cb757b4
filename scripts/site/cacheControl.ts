/** How long a file may be kept without asking, as a Cache-Control header. `path` is its own in the site: `assets/…`. */
export function cacheControl(path: string): string {
  // Vite puts all that it builds there, with a hash of the content in the name: it can never change.
  if (/^\/?assets\//.test(path)) return 'public, max-age=31536000, immutable'
  // To be kept, but asked for each time, which costs an answer without a body: a correction must reach readers at once.
  return 'no-cache'
}
