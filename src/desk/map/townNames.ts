import type { FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl'

/** The id of the layer. */
export const townNames = 'town-names'

/** Towns from the zoom of their rank on, but those of some names: the story’s own places have markers. */
export function townsBut(names: readonly string[]): FilterSpecification {
  return ['all', ['<=', ['get', 'rank'], ['zoom']], ['!', ['in', ['get', 'name'], ['literal', [...names]]]]]
}

/**
 * The names of towns, each above its dot, to draw and point by, in a language where they have one. Attributes:
 * public/geo/README.md. Set in local fonts, as any style without glyphs.
 */
export function townNamesLayer(lang: string, { ink, land }: { readonly ink: string; readonly land: string }) {
  return {
    id: townNames,
    type: 'symbol',
    source: 'world',
    'source-layer': 'places',
    filter: townsBut([]),
    layout: {
      visibility: 'none',
      'text-field': ['concat', ['coalesce', ['get', `name:${lang}`], ['get', 'name']], '\n•'],
      'text-anchor': 'bottom',
      'text-offset': [0, 0.5],
      'text-line-height': 0.9,
      'text-font': ['sans-serif'],
      'text-size': 12,
      'symbol-sort-key': ['-', ['coalesce', ['get', 'population'], 0]],
    },
    paint: { 'text-color': ink, 'text-halo-color': land, 'text-halo-width': 1.5 },
  } satisfies SymbolLayerSpecification
}
