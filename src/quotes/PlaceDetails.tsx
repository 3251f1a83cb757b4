import { useStoryText, useWording } from '../store/StoryProvider.tsx'
import type { Place } from '../story/story.ts'
import { countryName } from '../wording/countryName.ts'
import styles from './PlaceDetails.module.css'

/** A place’s details: the gazetteer’s name, local names, country, and whether its position is exact. */
export function PlaceDetails({ place }: { readonly place: Place }) {
  const wording = useWording()
  const text = useStoryText()
  const kinds: Readonly<Record<string, string>> = wording.quotes.placeKinds
  const kind = kinds[place.kind] ?? place.kind
  const localNames = Object.entries(place.names).filter(([, name]) => name !== place.name)
  const facts = [kind, place.kind !== 'country' && place.country && countryIn(wording.locale, place.country)].filter(
    Boolean,
  )
  return (
    <div className={styles.details}>
      <p className={styles.facts}>
        {place.asReported && (
          <span className={styles.name} {...text}>
            {place.asReported}
          </span>
        )}
        {place.gazetteerName && place.gazetteerName !== place.name && (
          <span className={styles.name} {...text}>
            {place.gazetteerName}
          </span>
        )}
        {localNames.map(([lang, name]) => (
          <bdi className={styles.name} key={lang} lang={lang}>
            {name}
          </bdi>
        ))}
        <span>{facts.join(wording.comma)}</span>
        {place.precision === 'approximate' && <em>{wording.map.approximate}</em>}
      </p>
      {place.note && (
        <p className={styles.note} {...text}>
          {place.note}
        </p>
      )}
    </div>
  )
}

function countryIn(locale: string, code: string): string {
  return countryName(code.toUpperCase(), locale) ?? code
}
