/** What English newspapers call countries and their people, beyond the names and adjectives of Unicode and the CIA. */
export type CountryWords = {
  /** The name to show, where Unicode’s is not the one in English newspapers. */
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly adjectives?: readonly string[]
}

/** By ISO 3166-1 alpha-2 code. Our own list: usual short forms, former names and adjectives in English-language news. */
export const countryWords: Readonly<Record<string, CountryWords>> = {
  AE: { aliases: ['UAE', 'U.A.E.', 'Emirates'], adjectives: ['Emirati'] },
  AG: { aliases: ['Antigua'] },
  AU: { adjectives: ['Aussie'] },
  BA: { aliases: ['Bosnia', 'Bosnia and Herzegovina', 'Bosnia-Herzegovina'] },
  BY: { aliases: ['Byelorussia'], adjectives: ['Belarusan'] },
  BD: { adjectives: ['Bengali'] },
  CD: {
    name: 'Democratic Republic of the Congo',
    aliases: ['Democratic Republic of Congo', 'DR Congo', 'DRC', 'Zaire', 'Congo'],
  },
  CG: { name: 'Republic of the Congo', aliases: ['Republic of Congo', 'Congo-Brazzaville', 'Congo Republic'] },
  CI: { name: 'Ivory Coast', aliases: ["Cote d'Ivoire"], adjectives: ['Ivorian'] },
  CF: { aliases: ['CAR'] },
  CN: { aliases: ['PRC', "People's Republic of China", 'Mainland China'] },
  CV: { aliases: ['Cape Verde'], adjectives: ['Cape Verdean'] },
  CZ: { aliases: ['Czech Republic', 'Czechia'] },
  DO: { adjectives: ['Dominican'] },
  EC: { adjectives: ['Ecuadorean'] },
  ES: { adjectives: ['Spaniard'] },
  FM: { aliases: ['Micronesia'] },
  GB: {
    aliases: ['Britain', 'Great Britain', 'U.K.', 'UK', 'United Kingdom of Great Britain and Northern Ireland'],
    adjectives: ['Briton'],
  },
  GM: { aliases: ['The Gambia', 'Gambia'] },
  HK: { aliases: ['Hong Kong'], adjectives: ['Hong Konger'] },
  IE: { aliases: ['Republic of Ireland', 'Irish Republic'] },
  IQ: { adjectives: ['Iraqi'] },
  IR: { aliases: ['Islamic Republic of Iran', 'Persia'] },
  KG: { adjectives: ['Kyrgyz'] },
  KP: {
    aliases: ['DPRK', "Democratic People's Republic of Korea", 'N. Korea', 'N Korea'],
    adjectives: ['North Korean'],
  },
  KR: { aliases: ['Republic of Korea', 'S. Korea', 'S Korea', 'Korea'], adjectives: ['South Korean', 'Korean'] },
  KZ: { adjectives: ['Kazakh'] },
  LA: { aliases: ['Laos'], adjectives: ['Laotian'] },
  LK: { aliases: ['Ceylon'] },
  MK: { aliases: ['Macedonia', 'North Macedonia', 'FYROM'] },
  MM: { aliases: ['Burma', 'Myanmar'], adjectives: ['Burmese', 'Myanmarese'] },
  MO: { aliases: ['Macau', 'Macao'] },
  NL: { aliases: ['Holland', 'The Netherlands', 'Netherlands'] },
  NP: { adjectives: ['Nepalese'] },
  NZ: { aliases: ['Aotearoa'] },
  PH: { adjectives: ['Filipino', 'Philippine'] },
  PS: { aliases: ['Palestine', 'Palestinian territories', 'Palestinian Territories'], adjectives: ['Palestinian'] },
  RU: { aliases: ['Russian Federation', 'Soviet Union', 'USSR', 'U.S.S.R.'], adjectives: ['Soviet'] },
  RS: { adjectives: ['Serb'] },
  HR: { adjectives: ['Croat'] },
  SA: { aliases: ['KSA'], adjectives: ['Saudi', 'Saudi Arabian'] },
  SY: { aliases: ['Syrian Arab Republic'] },
  SG: { adjectives: ['Singaporean'] },
  SI: { adjectives: ['Slovene'] },
  SZ: { aliases: ['Swaziland', 'Eswatini'] },
  TJ: { adjectives: ['Tajik'] },
  TL: { aliases: ['East Timor', 'Timor-Leste'], adjectives: ['East Timorese'] },
  TM: { adjectives: ['Turkmen'] },
  TR: { name: 'Turkey', aliases: ['Türkiye', 'Turkiye', 'Ottoman Empire'] },
  TT: { aliases: ['Trinidad', 'Trinidad and Tobago'] },
  TW: { aliases: ['Taiwan', 'Republic of China', 'Formosa', 'Chinese Taipei'], adjectives: ['Taiwanese'] },
  US: {
    aliases: ['United States of America', 'U.S.', 'US', 'USA', 'U.S.A.', 'U. S.', 'the States', 'America'],
    adjectives: ['American'],
  },
  UZ: { adjectives: ['Uzbek'] },
  VA: { name: 'Vatican City', aliases: ['Vatican', 'The Vatican', 'Holy See', 'Vatican City'] },
  VN: { aliases: ['Viet Nam'] },
  XK: { aliases: ['Kosovo'], adjectives: ['Kosovar', 'Kosovan'] },
}

/**
 * GeoNames’ point of a country, [longitude, latitude], where the World Factbook’s is more than about 150 km away from it
 * (both give whole degrees for most countries).
 */
export const geonamesPoints: Readonly<Record<string, readonly [number, number]>> = {
  AU: [135, -25],
  CA: [-113.6426, 60.1087],
  IN: [79, 22],
  JP: [139.7531, 35.6854],
  US: [-98.5, 39.76],
}
