import type { Language } from './localNames.ts'

/** FreeDict’s dictionaries, from Debian’s packages dict-freedict-*: from one language into another. */
export type Dictionary = 'eng-ara' | 'eng-tur' | 'eng-fra' | 'eng-spa' | 'fra-spa'

export type GreatRiver = {
  readonly name: string
  /** The source of the English name: Natural Earth, on one of the lines, or Princeton WordNet. */
  readonly source: 'Natural Earth' | 'WordNet'
  /** Natural Earth’s names of its lines, by `rivernum`. */
  readonly lines: Readonly<Record<number, string>>
  readonly names: Readonly<Partial<Record<Language, LocalName>>>
}
/**
 * The dictionary’s translation of the river’s English name, or of its French name for a dictionary from French; or of
 * another English name of the river, `under` which the dictionary has it.
 */
type LocalName = { readonly text: string; readonly source: Dictionary; readonly under?: string | undefined }

type Row = readonly [
  name: string,
  source: GreatRiver['source'],
  lines: Readonly<Record<number, string>>,
  ...names: (readonly [dictionary: Dictionary, text: string, under?: string])[],
]

export const languageOf: Readonly<Record<Dictionary, Language>> = {
  'eng-ara': 'ar',
  'eng-tur': 'tr',
  'eng-fra': 'fr',
  'eng-spa': 'es',
  'fra-spa': 'es',
}

/**
 * A line belongs to the river if Natural Earth names it by the river’s English name, alone or in brackets, or by one
 * that WordNet or a dictionary gives for it. `Al Furat` is the Arabic name in Latin letters. Names that no dictionary
 * has, or has only for another thing, are left out. build.ts fails if a source lacks what it is cited for.
 */
const rows: readonly Row[] = [
  [
    'Euphrates',
    'Natural Earth',
    { 62: 'Euphrates', 65: 'Firat', 69: 'Al Furat' },
    ['eng-ara', 'الفرات'],
    ['eng-tur', 'Fırat'],
    ['eng-fra', 'Euphrate'],
  ],
  [
    'Tigris',
    'Natural Earth',
    { 135: 'Tigris', 120: 'Dicle' },
    ['eng-ara', 'دجلة'],
    ['eng-tur', 'Dicle'],
    ['eng-fra', 'Tigre'],
  ],
  ['Shatt al Arab', 'Natural Earth', { 94: 'Shatt al Arab' }],
  ['Jordan', 'Natural Earth', { 229: 'Jordan' }, ['eng-ara', 'الأردن']],
  [
    'Nile',
    'Natural Earth',
    { 4: 'Nile' },
    ['eng-ara', 'النيل'],
    ['eng-tur', 'Nil'],
    ['eng-fra', 'Nil'],
    ['eng-spa', 'Nilo'],
  ],
  ['White Nile', 'Natural Earth', { 17: 'El Bahr el Abyad  (White Nile)', 16: 'Bahr el Jebel  (White Nile)' }],
  ['Blue Nile', 'Natural Earth', { 73: 'El Bahr el Azraq  (Blue Nile)', 85: 'Abay (Blue Nile)' }],
  [
    'Congo',
    'Natural Earth',
    { 45: 'Congo', 43: 'Lualaba (Congo)' },
    ['eng-ara', 'الكونغو'],
    ['eng-tur', 'Kongo'],
    ['eng-fra', 'Congo'],
    ['fra-spa', 'Congo'],
  ],
  [
    'Niger',
    'Natural Earth',
    { 59: 'Niger' },
    ['eng-ara', 'النيجر'],
    ['eng-tur', 'Nijer'],
    ['eng-fra', 'Niger'],
    ['fra-spa', 'Níger'],
  ],
  ['Zambezi', 'Natural Earth', { 70: 'Zambezi' }, ['eng-ara', 'زامبيزي']],
  ['Orange', 'Natural Earth', { 98: 'Orange', 222: 'Orange' }],
  [
    'Danube',
    'Natural Earth',
    { 25: 'Danube', 38: 'Donau (Danube)' },
    ['eng-ara', 'دانيوب'],
    ['eng-tur', 'Tuna'],
    ['eng-fra', 'Danube'],
    ['fra-spa', 'Danubio'],
  ],
  [
    'Rhine',
    'Natural Earth',
    { 150: 'Rhine', 140: 'Rhin (Rhein)', 105: 'Rhein' },
    ['eng-ara', 'الراين'],
    ['eng-tur', 'Ren'],
    ['eng-fra', 'Rhin'],
    ['eng-spa', 'Rin'],
  ],
  ['Elbe', 'Natural Earth', { 160: 'Elbe' }, ['eng-fra', 'Elbe'], ['fra-spa', 'Elba']],
  ['Oder', 'Natural Earth', { 130: 'Oder' }, ['eng-ara', 'أودر']],
  [
    'Vistula',
    'Natural Earth',
    { 166: 'Vistula' },
    ['eng-ara', 'فيستلا'],
    ['eng-tur', 'Vistül'],
    ['eng-fra', 'Vistule'],
    ['eng-spa', 'Vístula'],
  ],
  ['Loire', 'Natural Earth', { 178: 'Loire' }],
  ['Seine', 'Natural Earth', { 129: 'Seine' }, ['eng-tur', 'Sen']],
  ['Po', 'Natural Earth', { 219: 'Po' }],
  ['Ebro', 'Natural Earth', { 155: 'Ebro' }],
  ['Tagus', 'Natural Earth', { 165: 'Tajo', 198: 'Tejo (Tagus)' }, ['eng-fra', 'Tage'], ['eng-spa', 'Tajo']],
  [
    'Dnipro',
    'Natural Earth',
    { 116: 'Dnipro (Dnieper)' },
    ['eng-ara', 'دنيبير', 'Dnieper'],
    ['eng-tur', 'Dinyeper', 'Dnieper'],
  ],
  ['Dniester', 'Natural Earth', { 231: 'Dniester' }, ['eng-tur', 'Dinyester']],
  ['Don', 'Natural Earth', { 277: 'Don' }],
  [
    'Volga',
    'Natural Earth',
    { 68: 'Volga' },
    ['eng-ara', 'الفولجا'],
    ['eng-tur', 'Volga'],
    ['eng-fra', 'Volga'],
    ['fra-spa', 'Volga'],
  ],
  ['Ural', 'Natural Earth', { 111: 'Ural' }],
  ['Kama', 'Natural Earth', { 699: 'Kama' }],
  ['Ob', 'Natural Earth', { 114: 'Ob' }, ['eng-tur', 'Obi']],
  ['Irtysh', 'Natural Earth', { 44: 'Irtysh', 30: 'Ertix (Irtysh)' }],
  ['Yenisei', 'WordNet', { 113: 'Yenisey' }, ['eng-tur', 'Yenisey']],
  ['Lena', 'Natural Earth', { 12: 'Lena' }],
  ['Amur', 'Natural Earth', { 72: 'Amur', 93: 'Heilong Jiang (Amur)' }],
  ['Amu Darya', 'Natural Earth', { 199: 'Amu  Darya' }],
  ['Syr Darya', 'Natural Earth', { 170: 'Syr  Darya' }],
  ['Indus', 'Natural Earth', { 56: 'Indus' }],
  ['Ganges', 'Natural Earth', { 55: 'Ganges' }, ['eng-tur', 'Ganj'], ['eng-fra', 'Gange'], ['fra-spa', 'Ganges']],
  ['Brahmaputra', 'Natural Earth', { 51: 'Brahmaputra', 42: 'Yarlung (Brahmaputra)' }, ['eng-ara', 'براهمابوترا']],
  ['Irrawaddy', 'Natural Earth', { 138: 'Ayeyarwady (Irrawaddy)' }, ['eng-ara', 'إيراوادي']],
  ['Salween', 'Natural Earth', { 153: 'Salween', 134: 'Nu (Salween)' }],
  ['Mekong', 'Natural Earth', { 46: 'Mekong', 40: 'Lancang (Mekong)' }, ['eng-ara', 'ميكونج']],
  [
    'Yangtze',
    'Natural Earth',
    { 1: 'Yangtze', 15: 'Jinsha (Yangtze)', 18: 'Chang Jiang (Yangtze)' },
    ['eng-tur', 'Yang-Çe'],
  ],
  ['Yellow River', 'WordNet', { 66: 'Huang', 95: 'Huang (Yellow)' }],
  ['Xi', 'Natural Earth', { 96: 'Xi' }],
  ['Helmand', 'Natural Earth', { 305: 'Helmand' }],
  ['Murray', 'Natural Earth', { 97: 'Murray', 54: 'Murray' }],
  ['Darling', 'Natural Earth', { 86: 'Darling' }],
  [
    'Mississippi',
    'Natural Earth',
    { 3: 'Mississippi', 156: 'Mississippi' },
    ['eng-ara', 'المسيسيبي'],
    ['eng-tur', 'Mississippi'],
  ],
  ['Missouri', 'Natural Earth', { 8: 'Missouri' }, ['eng-tur', 'Missouri']],
  ['Ohio', 'Natural Earth', { 92: 'Ohio' }, ['eng-ara', 'أوهايو']],
  ['Arkansas', 'Natural Earth', { 131: 'Arkansas' }, ['eng-ara', 'أركانساس']],
  ['Rio Grande', 'Natural Earth', { 110: 'Rio Grande' }],
  ['Colorado', 'Natural Earth', { 163: 'Colorado' }, ['eng-ara', 'كولورادو']],
  ['Columbia', 'Natural Earth', { 64: 'Columbia' }, ['eng-ara', 'كولومبيا'], ['eng-fra', 'Columbia']],
  ['Yukon', 'Natural Earth', { 53: 'Yukon' }, ['eng-ara', 'يوكون'], ['eng-fra', 'Yukon'], ['fra-spa', 'Yukón']],
  [
    'Mackenzie',
    'Natural Earth',
    { 34: 'Mackenzie' },
    ['eng-ara', 'ماكينزي'],
    ['eng-fra', 'Mackenzie'],
    ['fra-spa', 'Mackenzie'],
  ],
  ['Amazon', 'WordNet', { 2: 'Amazonas' }, ['eng-spa', 'Amazonas']],
  ['Negro', 'Natural Earth', { 78: 'Negro' }],
  ['Madeira', 'Natural Earth', { 91: 'Madeira' }],
  ['Orinoco', 'Natural Earth', { 75: 'Orinoco' }, ['eng-ara', 'أورينوكو']],
  ['Magdalena', 'Natural Earth', { 126: 'Magdalena' }],
  ['Parana', 'WordNet', { 99: 'Paran?' }],
  ['Sao Francisco', 'WordNet', { 104: 'S?o  Francisco' }],
]

export const greatRivers: readonly GreatRiver[] = rows.map(([name, source, lines, ...names]) => ({
  name,
  source,
  lines,
  names: Object.fromEntries(
    names.map(([dictionary, text, under]) => [languageOf[dictionary], { text, source: dictionary, under }]),
  ),
}))
