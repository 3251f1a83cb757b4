import { createExpression, featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { groundLayers, widthAt } from '../ground/groundLook.ts'
import { type MapColours, mapTokens } from '../ground/mapColours.ts'
import { mapStyle } from './mapStyle.ts'

/** A colour of its own for each token. */
const colours = Object.fromEntries(
  mapTokens.map((token, index) => [token, `#0000${(16 + index).toString(16)}`]),
) as MapColours

const style = mapStyle('pmtiles://https://example.org/geo/world.pmtiles', colours)
const [sea, ...ground] = style.layers
const pairs = groundLayers.map((layer, index) => ({ id: layer.id, layer, styled: ground[index] }))
const lines = pairs.flatMap(({ id, layer, styled }) =>
  layer.kind === 'line' && styled?.type === 'line' ? [{ id, layer, styled }] : [],
)

describe('mapStyle', () => {
  it('is in order by MapLibre’s own validator', () => {
    expect(validateStyleMin(style)).toEqual([])
  })

  it('reads the tiles that it is given, needs no letters and no pictures', () => {
    expect(style.sources).toEqual({
      world: { type: 'vector', url: 'pmtiles://https://example.org/geo/world.pmtiles' },
    })
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
  })

  it('has water below all', () => {
    expect(sea).toMatchObject({ type: 'background', paint: { 'background-color': colours.water } })
  })

  it('has the layers of the ground, in their order and no others', () => {
    expect(ground.map(({ id }) => id)).toEqual(groundLayers.map(({ id }) => id))
  })

  it.each(pairs)('draws $id from its tiles in its colour and opacity', ({ layer, styled }) => {
    expect(styled).toMatchObject({
      type: layer.kind,
      source: 'world',
      'source-layer': layer.tiles,
      paint: { [`${layer.kind}-color`]: colours[layer.token], [`${layer.kind}-opacity`]: layer.opacity },
    })
  })

  it.each(lines)('draws $id as wide as the still map does, at every zoom', ({ id, layer, styled }) => {
    const parsed = createExpression(styled.paint?.['line-width'], `layers.${id}.paint.line-width`)
    if (parsed.result === 'error') throw new Error(parsed.value.map(String).join())
    for (let zoom = 0; zoom <= 12; zoom += 0.25) {
      expect(parsed.value.evaluate({ zoom }), `zoom ${zoom}`).toBeCloseTo(widthAt(layer.width, zoom), 9)
    }
  })

  it.each(lines)('draws $id from its zoom on, dashed if it is', ({ layer, styled }) => {
    expect(styled.minzoom).toBe(layer.fromZoom ?? 0)
    expect(styled.paint?.['line-dasharray']).toEqual(layer.dashes)
    // Round ends would fill the gaps between dashes.
    expect(styled.layout?.['line-cap']).toBe(layer.dashes === undefined ? 'round' : 'butt')
  })

  it.each(lines)('draws of $id what it is for, and nothing else', ({ id, layer, styled }) => {
    const { filter } = featureFilter(styled.filter, `layers.${id}.filter`)
    const passes = (properties: Record<string, unknown>) => filter({ zoom: 7 }, { type: 2, properties })
    for (const properties of [1, 2, 3, 4].flatMap((rank) => [true, false].map((disputed) => ({ rank, disputed })))) {
      const { only } = layer
      const isMeant = only === undefined || (properties as Record<string, unknown>)[only[0]] === only[1]
      expect(passes(properties), JSON.stringify(properties)).toBe(isMeant)
    }
    expect(passes({})).toBe(layer.only === undefined)
  })
})
