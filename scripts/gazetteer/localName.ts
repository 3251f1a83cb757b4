import { distance } from 'fastest-levenshtein'
import { folded } from '../../src/draft/gazetteer/folded.ts'
import type { City } from './cities.ts'

type Script = { readonly pattern: RegExp; readonly letters: string; readonly latin: readonly string[] }

/** GeoNames’ alternate names have no language here: letters of other languages (Uyghur, Kurdish, Russian) rule a name out. */
const arabic: Script = {
  pattern: /^(?!ئ)[\u0621-\u063a\u0641-\u064a ]+$/u,
  letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  latin: 'a b t th j h kh d dh r z s sh s d t z  gh f q k l m n h w y'.split(' '),
}
const cyrillic = (pattern: RegExp): Script => ({
  pattern,
  letters: 'абвгґдежзийіїєклмнопрстуфхцчшщьыэюяъё',
  latin: 'a b v h g d e zh z y y i yi ye k l m n o p r s t u f kh ts ch sh shch  y e yu ya  yo'.split(' '),
})
const plain = (pattern: RegExp): Script => ({ pattern, letters: '', latin: [] })

/** The script in which countries write their names, where it is not Latin. */
const scripts: readonly (readonly [Script, string])[] = [
  [arabic, 'AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'],
  [plain(/^\p{Script=Arabic}[\p{Script=Arabic} ]*$/u), 'AF IR PK'],
  [cyrillic(/^(?!.*[ыэёъ])\p{Script=Cyrillic}[\p{Script=Cyrillic} -]*$/iu), 'UA'],
  [cyrillic(/^\p{Script=Cyrillic}[\p{Script=Cyrillic} -]*$/u), 'BG BY KG KZ MK MN RS RU TJ'],
  [plain(/^\p{Script=Hebrew}[\p{Script=Hebrew} ]*$/u), 'IL'],
  [plain(/^\p{Script=Greek}[\p{Script=Greek} ]*$/u), 'GR CY'],
  [plain(/^\p{Script=Georgian}+$/u), 'GE'],
  [plain(/^\p{Script=Armenian}+$/u), 'AM'],
  [plain(/^\p{Script=Han}+$/u), 'CN TW HK MO JP'],
  [plain(/^\p{Script=Hangul}+$/u), 'KR KP'],
]
const scriptOf = new Map(scripts.flatMap(([script, countries]) => countries.split(' ').map((code) => [code, script])))

/** Of a city’s names in its country’s own script the one that sounds most like its name; '' where the script is Latin or there is none. */
export function localName({ name, alternates, country }: City): string {
  const script = scriptOf.get(country)
  if (script === undefined) return ''
  const own = folded(name)
  const names = alternates.filter((one) => script.pattern.test(one))
  const [best] = names
    .map((one) => ({ one, far: script.letters === '' ? 0 : distance(sounds(one, script), own) }))
    .toSorted((one, other) => one.far - other.far)
  return best?.one ?? ''
}

const sounds = (name: string, { letters, latin }: Script) =>
  Array.from(name.toLowerCase(), (letter) => latin[letters.indexOf(letter)] ?? letter).join('')
