/**
 * Finds an item by its id: `lookUp(story.places, id)`. In a checked story every reference resolves, so undefined means
 * that the id came from outside, such as the address bar.
 */
export function lookUp<T extends { readonly id: string }>(
  items: readonly T[],
  id: string | null | undefined,
): T | undefined {
  return items.find((item) => item.id === id)
}
