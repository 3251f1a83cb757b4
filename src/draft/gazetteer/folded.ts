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
  const words = isPlain.test(name) ? plainWords(name) : plainWords(withoutMarks(name))
  return words.replace(/^(st|ste|ft|mt)(?= )/, (short) => long[short] ?? short)
}

/** Most names are: 200,000 are folded when the gazetteer is read, and the classes of Unicode take ten times as long. */
const isPlain = /^[\x20-\x7e]*$/

function plainWords(name: string): string {
  const words = name.toLowerCase()
  if (/^[a-z]+$/.test(words)) return words
  return words
    .replace(/['`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþħə]/g, (letter) => plain[letter] ?? letter)
    .replace(/['’‘ʻʼʿʾ`´.]/g, '')
}
