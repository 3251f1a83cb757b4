/**
 * The item that has an id: `lookUp(story.places, id)`. In a story that passed its checks every reference resolves;
 * undefined means that the id came from outside, the address bar say.
 */
export function lookUp<T extends { readonly id: string }>(
  items: readonly T[],
  id: string | null | undefined,
): T | undefined {
  return items.find((item) => item.id === id)
}
