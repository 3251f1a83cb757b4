import { type ComponentType, useEffect, useState } from 'react'
import { reportFailure } from '../page/reportFailure.ts'
import { useStoryText, useWording } from '../store/StoryProvider.tsx'
import type { Place } from '../story/story.ts'
import { countryName } from '../wording/countryName.ts'
import styles from './PlaceDetails.module.css'

type History = ComponentType<{ readonly place: Place }>

/** A place’s details: the gazetteer’s name, local names, country, whether its position is exact, and who held it. */
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
      {place.held && <PlaceHistory place={place} />}
    </div>
  )
}

/** Who has held a place; what says so is loaded with the first place that is held. */
function PlaceHistory({ place }: { readonly place: Place }) {
  const { lang } = useWording()
  const [History, setHistory] = useState<History | null>(null)
  useEffect(() => {
    import('./ControlHistory.tsx')
      .then(({ controlHistoryIn }) => controlHistoryIn(lang))
      .then((history) => setHistory(() => history), reportFailure)
  }, [lang])
  return History && <History place={place} />
}

function countryIn(locale: string, code: string): string {
  return countryName(code.toUpperCase(), locale) ?? code
}
