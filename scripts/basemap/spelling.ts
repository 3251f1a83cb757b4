/** Countries whose names are romanised with apostrophes for the soft sign, which newspapers leave out. */
const cyrillic = new Set(['BY', 'RU', 'UA'])

/** A name of a country, an ISO 3166-1 code, without the apostrophes that stand for soft signs: Luhans’k is Luhansk. */
export function withoutSoftSigns(name: string, a2: string): string {
  return cyrillic.has(a2) ? name.replace(/[ʹʼ‘’'`]/g, '') : name
}

/** What two spellings of one name share: its letters without marks, apostrophes, spaces, doubling, or y for i. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\P{L}/gu, '')
    .replace(/[jy]/g, 'i')
    .replace(/(.)\1+/g, '$1')
}
