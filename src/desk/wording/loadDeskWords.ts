import { deskEnglish } from './deskEnglish.ts'
import type { DeskWording } from './deskWording.ts'

/** The languages of the desk, by their own names. */
export const deskLanguages = [
  ['en', 'English'],
  ['ar', 'العربية'],
  ['tr', 'Türkçe'],
  ['fr', 'Français'],
  ['es', 'Español'],
] as const

/** The desk’s words in a language; English where there are none. */
export async function loadDeskWords(lang: string): Promise<DeskWording> {
  switch (lang) {
    case 'ar':
      return (await import('./deskArabic.ts')).deskArabic
    case 'tr':
      return (await import('./deskTurkish.ts')).deskTurkish
    case 'fr':
      return (await import('./deskFrench.ts')).deskFrench
    case 'es':
      return (await import('./deskSpanish.ts')).deskSpanish
    default:
      return deskEnglish
  }
}
