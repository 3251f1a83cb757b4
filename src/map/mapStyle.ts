import type { Feature, FeatureCollection } from 'geojson'
import type { StyleSpecification } from 'maplibre-gl'
import type { Story } from '../story/story.ts'
import type { MapColours } from './mapColours.ts'

/** The land of the world and the borders within it. */
export type World = { readonly countries: FeatureCollection; readonly borders: Feature }

/** The names of the images that the style draws with, for `mapImages` to supply. */
export const imageNames = { hatch: 'hatch', arrow: 'arrow' } as const

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }

/**
 * The look of the live map: quiet land, water and borders, the story’s areas hatched and its fronts dashed
 * where they are approximate, and the line from where a quote was said. Colours come from the page’s tokens.
 * Format: MapLibre style specification, https://maplibre.org/maplibre-style-spec/
 */
export function mapStyle(world: World, story: Story, colours: MapColours): StyleSpecification {
  const chosen = ['boolean', ['feature-state', 'chosen'], false]
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: world.countries, tolerance: 0.3 },
      borders: { type: 'geojson', data: world.borders, tolerance: 0.3 },
      extents: { type: 'geojson', data: extentsOf(story), promoteId: 'id' },
      arc: { type: 'geojson', data: nothing, tolerance: 0 },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
      {
        id: 'land',
        type: 'fill',
        source: 'countries',
        paint: { 'fill-color': colours.land, 'fill-outline-color': colours.land },
      },
      {
        id: 'coast',
        type: 'line',
        source: 'countries',
        paint: { 'line-color': colours.border, 'line-width': 0.6, 'line-opacity': 0.35 },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colours.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 1.4],
        },
      },
      {
        id: 'area-soft-edge',
        type: 'line',
        source: 'extents',
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['==', ['get', 'precision'], 'approximate']],
        paint: {
          'line-color': colours.area,
          'line-width': 14,
          'line-blur': 14,
          'line-opacity': ['case', chosen, 0.35, 0.1],
        },
      },
      {
        id: 'area-hatch',
        type: 'fill',
        source: 'extents',
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['==', ['get', 'precision'], 'approximate']],
        paint: { 'fill-pattern': imageNames.hatch, 'fill-opacity': ['case', chosen, 0.8, 0.2] },
      },
      {
        id: 'area-exact',
        type: 'fill',
        source: 'extents',
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['==', ['get', 'precision'], 'exact']],
        paint: { 'fill-color': colours.area, 'fill-opacity': ['case', chosen, 0.14, 0] },
      },
      {
        id: 'front-soft-edge',
        type: 'line',
        source: 'extents',
        filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'precision'], 'approximate']],
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': colours.area, 'line-width': 10, 'line-blur': 8, 'line-opacity': 0.35 },
      },
      {
        id: 'front',
        type: 'line',
        source: 'extents',
        filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'precision'], 'approximate']],
        paint: {
          'line-color': ['case', chosen, colours.accent, colours.ink],
          'line-width': ['case', chosen, 3, 2],
          'line-dasharray': [2, 1.2],
        },
      },
      {
        id: 'line-exact',
        type: 'line',
        source: 'extents',
        filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'precision'], 'exact']],
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': ['case', chosen, colours.accent, colours['ink-muted']],
          'line-width': ['case', chosen, 3.5, 2.2],
        },
      },
      {
        id: 'arc',
        type: 'line',
        source: 'arc',
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': colours.accent, 'line-width': 1.4 },
      },
      {
        id: 'arc-direction',
        type: 'symbol',
        source: 'arc',
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 90,
          'icon-image': imageNames.arrow,
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    ],
  } as StyleSpecification
}

function extentsOf(story: Story): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: story.places
      .filter(({ geometry }) => geometry.type !== 'Point')
      .map(({ id, precision, geometry }) => ({
        type: 'Feature',
        properties: { id, precision },
        geometry,
      })),
  }
}
