/** A FeatureCollection as stories keep it: a line for each feature, since an outline has hundreds of positions. */
export function placesText({ features, ...rest }: { readonly features: readonly unknown[] }): string {
  const lines = features.map((feature) => JSON.stringify(feature))
  const head = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  return `{\n${head.join('')}"features": [\n${lines.join(',\n')}\n]\n}\n`
}
