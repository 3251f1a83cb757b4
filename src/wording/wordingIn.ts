import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'
import { turkish } from './turkish.ts'
import type { Wording } from './wording.ts'

/** All languages by their tags. The browser loads the one it needs with `loadWording`. */
export const wordings: Readonly<Record<string, Wording>> = {
  en: english,
  ar: arabic,
  tr: turkish,
  fr: french,
  es: spanish,
}

/** The words for a language tag without loading, for the prerenderer. English if there are none. */
export function wordingIn(tag: string): Wording {
  const [language = ''] = tag.toLowerCase().split('-')
  return (Object.hasOwn(wordings, language) ? wordings[language] : undefined) ?? english
}
