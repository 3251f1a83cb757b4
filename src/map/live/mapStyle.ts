import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { type GroundLayer, groundLayers } from '../ground/groundLook.ts'
import type { MapColours } from '../ground/mapColours.ts'

/**
 * The live map’s style: the ground’s layers over the world’s tiles, in the page’s colours. Format: MapLibre style
 * specification, https://maplibre.org/maplibre-style-spec/
 */
export function mapStyle(tiles: string, colours: MapColours): StyleSpecification {
  return {
    version: 8,
    sources: { world: { type: 'vector', url: tiles } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
      ...groundLayers.map((layer) => styleLayer(layer, colours)),
    ],
  }
}

function styleLayer(layer: GroundLayer, colours: MapColours): LayerSpecification {
  const { id, tiles, token, opacity } = layer
  const source = { id, source: 'world', 'source-layer': tiles }
  if (layer.kind === 'fill') {
    return { ...source, type: 'fill', paint: { 'fill-color': colours[token], 'fill-opacity': opacity } }
  }
  const { width, dashes, only, fromZoom } = layer
  const stops = width.flat()
  return {
    ...source,
    type: 'line',
    minzoom: fromZoom ?? 0,
    ...(only === undefined ? {} : { filter: ['==', ['get', only[0]], only[1]] }),
    layout: { 'line-join': 'round', 'line-cap': dashes === undefined ? 'round' : 'butt' },
    paint: {
      'line-color': colours[token],
      'line-opacity': opacity,
      'line-width': ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification,
      ...(dashes === undefined ? {} : { 'line-dasharray': [...dashes] }),
    },
  }
}
