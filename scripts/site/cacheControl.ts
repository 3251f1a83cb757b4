/** Returns the Cache-Control header of a file. `path` is relative to the site: `assets/…`. */
export function cacheControl(path: string): string {
  // Each name there has a hash of the content, so the file never changes.
  if (/^\/?assets\//.test(path)) return 'public, max-age=31536000, immutable'
  // Revalidated each time, which costs a response without a body: a correction must reach readers at once.
  return 'no-cache'
}
