type Item = { readonly id: string }

const cache = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>()

/**
 * Finds an item by its id: `lookUp(story.places, id)`. In a checked story every reference resolves, so undefined means
 * that the id came from outside, such as the address bar.
 */
export function lookUp<T extends Item>(items: readonly T[], id: string | null | undefined): T | undefined {
  const byId = cache.get(items) ?? new Map(items.map((item) => [item.id, item]))
  cache.set(items, byId)
  // No id is empty.
  return byId.get(id ?? '') as T | undefined
}
