/**
 * Returns a function that gives what `make` makes, from the first call on the same. For what `Intl` makes: a browser takes a while for
 * the first, and the page’s script must not wait for it.
 */
export function madeOnce<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
