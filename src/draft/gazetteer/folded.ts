/** Letters that carry no separable mark in Unicode, and their usual spelling in plain Latin. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ə: 'e',
}

/** Short forms at the beginning of place names, as newspapers write them. */
const long: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' }

/**
 * A name as it is looked up: lower case, without diacritics, apostrophes and points; hyphens and other marks are single
 * spaces; "St." and its kin are written out, so that "St. Louis", "Saint Louis" and "saint-louis" are one key.
 */
export function folded(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþħə]/g, (letter) => plain[letter] ?? letter)
    .replace(/['’‘ʻʼʿʾ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return letters.replace(/^(st|ste|ft|mt)(?= )/, (short) => long[short] ?? short)
}
