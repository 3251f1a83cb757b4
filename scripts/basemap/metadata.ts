const names = ['name', 'name:ar', 'name:tr', 'name:fr', 'name:es']

/** The archive’s metadata: https://github.com/mapbox/mbtiles-spec/blob/master/1.3/spec.md#vector-tileset-metadata */
export const metadata = {
  name: 'Dateline world',
  description: 'Land, borders, waters and places of the world, zoom 0 to 7',
  type: 'baselayer',
  version: '1',
  attribution: 'Natural Earth; © OpenStreetMap contributors (ODbL); GeoNames (CC BY 4.0)',
  vector_layers: [
    layer('land', 0, {}),
    layer('water', 0, {}),
    layer('rivers', 1, { rank: 'Number', bank: 'Boolean', ...texts(names) }),
    layer('admin1', 3, {}),
    layer('borders', 0, {
      disputed: 'Boolean',
      left_rank: 'Number',
      right_rank: 'Number',
      ...texts(['left', 'right']),
    }),
    layer('countries', 0, { rank: 'Number', ...texts(['name', 'a2']) }),
    layer('admin1_names', 3, { rank: 'Number', ...texts([...names, 'a2']) }),
    layer('places', 2, { population: 'Number', capital: 'Number', rank: 'Number', ...texts(names) }),
  ],
}

function layer(id: string, minzoom: number, fields: Readonly<Record<string, string>>) {
  return { id, minzoom, maxzoom: 7, fields }
}

function texts(fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, 'String']))
}
