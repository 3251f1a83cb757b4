import { useWording } from '../../store/StoryProvider.tsx'
import styles from './Attribution.module.css'

/** Names the sources of the ground, as the licences of OpenStreetMap and GeoNames ask. */
export function Attribution() {
  const { dir, map } = useWording()
  return (
    <div className={styles.attribution} data-on-map="">
      {[
        ['https://www.openstreetmap.org/copyright', map.attribution.openStreetMap],
        ['https://www.geonames.org', 'GeoNames'],
        ['https://www.naturalearthdata.com', 'Natural Earth'],
      ].map(([address, name]) => (
        <a href={address} dir={dir} target="_blank" rel="noopener" key={address}>
          {name}
        </a>
      ))}
    </div>
  )
}
