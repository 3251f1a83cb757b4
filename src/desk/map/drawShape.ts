import type { Map as GlMap } from 'maplibre-gl'
import { TerraDraw, TerraDrawLineStringMode, TerraDrawPolygonMode } from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'

/** An area or a line as it was drawn, in degrees. */
export type DrawnShape =
  | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
  | { readonly type: 'LineString'; readonly coordinates: number[][] }

/** Has the editor draw an area or a line on the map. `onDrawn` hears what it is, null where drawing was given up. */
export function drawShape(
  map: GlMap,
  shape: 'area' | 'line',
  onDrawn: (drawn: DrawnShape | null) => void,
): { readonly stop: () => void; readonly finish: () => void } {
  const mode = shape === 'area' ? 'polygon' : 'linestring'
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [new TerraDrawPolygonMode(), new TerraDrawLineStringMode()],
  })
  draw.start()
  draw.setMode(mode)
  draw.on('finish', (id) => {
    const geometry = draw.getSnapshotFeature(id)?.geometry
    onDrawn(geometry?.type === 'Polygon' || geometry?.type === 'LineString' ? (geometry as DrawnShape) : null)
  })
  return {
    stop: () => draw.enabled && draw.stop(),
    finish: () => map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true })),
  }
}
