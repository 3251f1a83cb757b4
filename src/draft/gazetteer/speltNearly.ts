import { distance } from 'fastest-levenshtein'

const shortest = 5

/**
 * Whether two folded names may be one in two spellings: a letter more or less ("rubah", "rutbah"), or other vowels, single
 * and double letters, q for k and y for i, as transliterations differ ("zuwara", "zouara"). Another consonant is another
 * name; so is another first letter. Names of fewer than five letters are too often like something else.
 */
export function isSpeltNearly(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.min(one.length, other.length) < shortest) return false
  if (Math.abs(one.length - other.length) > 2) return false
  const far = distance(one, other)
  if (far > 2) return false
  return (far === 1 && one.length !== other.length) || skeleton(one) === skeleton(other)
}

const skeleton = (name: string) =>
  name
    .replace(/q/g, 'k')
    .replace(/w/g, 'u')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1/g, '$1')
