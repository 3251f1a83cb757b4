import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groundLayers, type WidthStops, widthAt } from './groundLook.ts'
import { mapTokens } from './mapColours.ts'

describe('widthAt', () => {
  const stops: WidthStops = [
    [4, 0.5],
    [7, 2],
    [11, 4],
  ]

  it.each([
    [0, 0.5],
    [4, 0.5],
    [5, 1],
    [6, 1.5],
    [7, 2],
    [9, 3],
    [11, 4],
    [20, 4],
  ])('at zoom %d is %d px', (zoom, width) => {
    expect(widthAt(stops, zoom)).toBeCloseTo(width, 12)
  })

  it('is the one width there is, at all zooms', () => {
    for (const zoom of [0, 3, 9]) expect(widthAt([[3, 1.5]], zoom)).toBe(1.5)
  })

  it('is 0 where there is none', () => {
    expect(widthAt([], 5)).toBe(0)
  })
})

describe('groundLayers', () => {
  const lines = groundLayers.flatMap((layer) => (layer.kind === 'line' ? [layer] : []))

  it('each has an id of its own', () => {
    expect(new Set(groundLayers.map(({ id }) => id)).size).toBe(groundLayers.length)
  })

  it('has land below everything and borders above', () => {
    expect(groundLayers[0]?.id).toBe('land')
    expect(groundLayers.slice(-2).map(({ tiles }) => tiles)).toEqual(['borders', 'borders'])
  })

  it('has widths that grow with the zoom, from the first zoom at which a layer is shown', () => {
    for (const { id, width, fromZoom } of lines) {
      const [zooms, widths] = [width.map(([zoom]) => zoom), width.map(([, pixels]) => pixels)]
      expect(zooms.length, id).toBeGreaterThan(1)
      expect(zooms, id).toEqual([...new Set(zooms)].sort((a, b) => a - b))
      expect(widths, id).toEqual(widths.toSorted((a, b) => a - b))
      expect(Math.min(...widths), id).toBeGreaterThan(0)
      expect(fromZoom ?? zooms[0], id).toBe(zooms[0])
    }
  })

  it('draws rivers of each rank once, and the wider the higher the rank', () => {
    const rivers = lines.filter(({ tiles }) => tiles === 'rivers')
    expect(rivers.map(({ only }) => only)).toEqual([4, 3, 2, 1].map((rank) => ['rank', rank]))
    for (const zoom of [5, 7, 9, 11]) {
      const widths = rivers.map(({ width }) => widthAt(width, zoom))
      expect(widths, `zoom ${zoom}`).toEqual(widths.toSorted((a, b) => a - b))
    }
  })

  it('draws settled borders plain and disputed ones, and only those, dashed', () => {
    const borders = lines.filter(({ tiles }) => tiles === 'borders')
    expect(borders.map(({ only, dashes }) => [only, dashes !== undefined])).toEqual([
      [['disputed', false], false],
      [['disputed', true], true],
    ])
    expect(borders[0]?.width).toEqual(borders[1]?.width)
  })

  it('has dashes and gaps in pairs, and opacities from 0 to 1', () => {
    for (const { id, opacity } of groundLayers) {
      expect(opacity, id).toBeGreaterThan(0)
      expect(opacity, id).toBeLessThanOrEqual(1)
    }
    for (const { id, dashes = [] } of lines) expect(dashes.length % 2, id).toBe(0)
  })
})

describe('the page’s colours', () => {
  const css = readFileSync(new URL('../../app/theme/theme.css', import.meta.url), 'utf8')
  const blocks = [...css.matchAll(/(:root[^{]*)\{([^}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    tokens: new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])),
  }))

  it.each([':root', ':root:not([data-dark="false"])', ':root[data-dark="true"]'])(
    'has every token of the map in %s',
    (selector) => {
      const tokens = blocks.find((block) => block.selector === selector)?.tokens
      const wanted = [...mapTokens, ...groundLayers.map(({ token }) => token)]
      for (const token of wanted) expect(tokens?.get(token), token).toMatch(/^#[0-9a-f]{6}$/)
    },
  )

  it('tells land, water, rivers and borders apart, light and dark', () => {
    // Not where the reader has few colours of their own.
    for (const { tokens } of blocks.filter(({ tokens }) => tokens.get('land')?.startsWith('#'))) {
      const used = ['water', ...groundLayers.map(({ token }) => token)]
      const colours = [...new Set(used)].map((token) => tokens.get(token))
      expect(new Set(colours).size).toBe(colours.length)
    }
  })
})
