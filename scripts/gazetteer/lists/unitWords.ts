/** What English newspapers call some units and their people; points, [longitude, latitude], where cities lie on one side. */
type UnitWords = {
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly adjectives: readonly string[]
  readonly point?: readonly [number, number]
}

/** By ISO 3166-2 code. Our own list. */
export const unitWords: Readonly<Record<string, UnitWords>> = {
  'CN-54': { adjectives: ['Tibetan'] },
  'CN-65': { adjectives: ['Uighur', 'Uyghur'], point: [86, 41] },
  'DE-BY': { adjectives: ['Bavarian'] },
  'ES-CT': { adjectives: ['Catalan'] },
  'GB-ENG': { adjectives: ['English'], point: [-1.2, 52.2] },
  'GB-NIR': { aliases: ['Ulster'], adjectives: ['Northern Irish'] },
  'GB-SCT': { adjectives: ['Scottish'], point: [-4, 56] },
  'GB-WLS': { adjectives: ['Welsh'] },
  'PS-GZZ': { aliases: ['Gaza'], adjectives: ['Gazan'], point: [34.4, 31.4] },
  'PS-WBK': { adjectives: [] },
  'RU-CE': { adjectives: ['Chechen'] },
  'UA-43': { name: 'Crimea', aliases: ['Crimean Peninsula', 'Crimean peninsula'], adjectives: ['Crimean'] },
  'US-HI': { adjectives: ['Hawaiian'] },
}
