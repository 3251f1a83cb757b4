import type { Evidence } from '../story/format/schema.ts'

/** Longer passages are named by their first and last words. */
const longestWhole = 80

/**
 * The address of a source with a text fragment, so that the browser scrolls to the words and marks them. Format:
 * `#:~:text=[prefix-,]start[,end][,-suffix]`, https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentAddress(url: string, { exact, prefix, suffix }: Evidence): string {
  const words = exact.trim().split(/\s+/)
  const isLong = exact.length > longestWhole && words.length > 8
  const parts = [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    ...(isLong ? [encoded(words.slice(0, 4).join(' ')), encoded(words.slice(-4).join(' '))] : [encoded(exact.trim())]),
    ...(suffix === undefined ? [] : [`-${encoded(suffix)}`]),
  ]
  const [bare = url, fragment = ''] = url.split('#')
  return `${bare}#${fragment}:~:text=${parts.join(',')}`
}

/** Percent-encoded, including `-`, `,` and `&`, which mean something in a text fragment. */
function encoded(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D')
}
