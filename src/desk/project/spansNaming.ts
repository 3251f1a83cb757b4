import type { Span } from '../../draft/text/span.ts'

/** Where a name stands in a text, as words of its own, with any white space for its spaces; with `i` in either case. */
export function spansNaming(text: string, name: string, flags: '' | 'i' = ''): readonly Span[] {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.join('') === '') return []
  const sought = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, `gu${flags}`)
  return [...text.matchAll(sought)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
