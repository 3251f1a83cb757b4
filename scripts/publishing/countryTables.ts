import { countryName } from '../../src/wording/countryName.ts'
import { wordings } from '../../src/wording/wordingIn.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const codes = letters.flatMap((first) => letters.map((second) => first + second))

/** The countries’ names in the interface’s languages and in these, by language, then by ISO 3166-1 code. */
export function countryTables(
  languages: readonly string[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const all = [...Object.entries(wordings).flatMap(([lang, { locale }]) => [lang, locale]), ...languages]
  return Object.fromEntries([...new Set(all)].map((lang) => [lang, tableIn(lang)]))
}

function tableIn(lang: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    codes.flatMap((code) => {
      const name = countryName(code, lang)
      return name === undefined ? [] : [[code, name]]
    }),
  )
}
