import { useWording } from '../../store/StoryProvider.tsx'
import styles from './Attribution.module.css'
import { AttributionLinks } from './AttributionLinks.tsx'

/** Names the sources of the ground. */
export function Attribution() {
  const { dir, map } = useWording()
  return (
    <div className={styles.attribution} data-on-map="">
      <AttributionLinks openStreetMap={map.attribution.openStreetMap} dir={dir} />
    </div>
  )
}
