import type { StyleSpecification } from 'maplibre-gl'

/** A plain style over the world’s tiles: land, water, rivers and borders. It has no names, which would only slow it down. */
export function floorStyle(tiles: string): StyleSpecification {
  const source = 'world'
  return {
    version: 8,
    sources: { world: { type: 'vector', url: `pmtiles://${tiles}` } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dbe3e7' } },
      { id: 'land', type: 'fill', source, 'source-layer': 'land', paint: { 'fill-color': '#f4f1ea' } },
      {
        id: 'rivers',
        type: 'line',
        source,
        'source-layer': 'rivers',
        filter: ['<=', ['get', 'rank'], 2],
        paint: { 'line-color': '#b3c6cf', 'line-width': 1.5 },
      },
      { id: 'water', type: 'fill', source, 'source-layer': 'water', paint: { 'fill-color': '#b3c6cf' } },
      {
        id: 'borders',
        type: 'line',
        source,
        'source-layer': 'borders',
        paint: { 'line-color': '#9b958a', 'line-width': 1 },
      },
    ],
  }
}
