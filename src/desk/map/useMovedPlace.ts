import { useEffect, useState } from 'react'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'

/** How long a place must lie still before it is told where it is now, in milliseconds. */
const pause = 500

/** Where the place is that a marker’s keys have moved, to be told once it lies still; empty before that. */
export function useMovedPlace(): string {
  const { locale } = useDeskWords()
  const places = useDesk((state) => state.project?.places)
  const [told, setTold] = useState('')
  useEffect(() => {
    const marker = document.activeElement?.closest<HTMLElement>('[data-place]')
    const place = places?.features.find(({ id }) => id === marker?.dataset.place)
    if (place?.geometry?.type !== 'Point') return
    const [longitude = 0, latitude = 0] = place.geometry.coordinates
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
    const timer = setTimeout(
      () => setTold(`${place.properties.name}: ${number.format(latitude)}, ${number.format(longitude)}`),
      pause,
    )
    return () => clearTimeout(timer)
  }, [places, locale])
  return told
}
