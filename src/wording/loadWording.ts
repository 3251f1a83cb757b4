import type { Wording } from './wording.ts'

/** The languages, each with its loader. */
const languages: Readonly<Record<string, () => Promise<Wording>>> = {
  en: () => import('./english.ts').then(({ english }) => english),
  ar: () => import('./arabic.ts').then(({ arabic }) => arabic),
  tr: () => import('./turkish.ts').then(({ turkish }) => turkish),
  fr: () => import('./french.ts').then(({ french }) => french),
  es: () => import('./spanish.ts').then(({ spanish }) => spanish),
}

/** All words for a language tag or its language (ar for ar-SY); English if there are none. */
export function loadWording(tag: string): Promise<Wording> {
  const language = languageOf(tag)
  const load = Object.hasOwn(languages, language) ? languages[language] : languages.en
  return load?.() ?? Promise.reject(new Error(`there are no words in ${tag}`))
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
