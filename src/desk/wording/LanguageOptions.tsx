import { deskLanguages } from './loadDeskWords.ts'

/** The languages of the desk and of the reader’s page as options, each by its own name. */
export function LanguageOptions() {
  return deskLanguages.map(([tag, name]) => (
    <option value={tag} key={tag} lang={tag}>
      {name}
    </option>
  ))
}
