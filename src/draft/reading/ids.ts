/** An id made from words: ASCII letters and digits, words joined by hyphens, at most 40 characters; 'x' where none are left. */
export function idFrom(words: string): string {
  const id = words
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')
  return id === '' ? 'x' : id
}

/** That id, or the first of id-2, id-3, … that isn’t taken; it is taken from then on. */
export function freshId(words: string, taken: Set<string>): string {
  const id = idFrom(words)
  let fresh = id
  for (let number = 2; taken.has(fresh); number += 1) fresh = `${id}-${number}`
  taken.add(fresh)
  return fresh
}
