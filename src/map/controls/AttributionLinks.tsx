import styles from './Attribution.module.css'

/** Links to the sources of the ground, as the licences of OpenStreetMap and GeoNames ask; `openStreetMap` is its credit in the page’s language. */
export function AttributionLinks({
  openStreetMap,
  dir,
}: {
  readonly openStreetMap: string
  readonly dir: 'ltr' | 'rtl'
}) {
  return [
    ['https://www.openstreetmap.org/copyright', openStreetMap],
    ['https://www.geonames.org', 'GeoNames'],
    ['https://www.naturalearthdata.com', 'Natural Earth'],
  ].map(([address, name]) => (
    <a className={styles.link} href={address} dir={dir} target="_blank" rel="noopener" key={address}>
      {name}
    </a>
  ))
}
