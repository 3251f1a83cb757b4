/** The address of a story’s still map: beside its places, `X.still.json` for `X.geojson`. */
export function stillFile(placesFile: string): string {
  return `${placesFile.replace(/[?#].*$/, '').replace(/\.(geo)?json$/, '')}.still.json`
}
