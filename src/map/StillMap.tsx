import { memo, useEffect, useRef } from 'react'
import { useStoryStore, useWording } from '../store/StoryProvider.tsx'
import type { Size } from './camera.ts'
import { choiceCamera } from './choiceCamera.ts'
import { driveStillMap } from './driveStillMap.ts'
import { type GroundLayer, groundLayers } from './groundLook.ts'
import type { MapScene } from './mapScene.ts'
import styles from './StillMap.module.css'
import { type LineDrawing, stillDrawing } from './stillDrawing.ts'
import type { StillGround } from './stillGround.ts'

/**
 * The ground as SVG, from a small extract of the live map’s tiles and in the same look. Rendered once, on a server too,
 * for the scene’s view where that is known; `driveStillMap` moves it with the camera.
 */
export const StillMap = memo(function StillMap({
  ground,
  scene,
}: {
  readonly ground: StillGround
  readonly scene: MapScene
}) {
  const svg = useRef<SVGSVGElement>(null)
  const store = useStoryStore()
  const { distance } = useWording().map
  useEffect(() => {
    if (svg.current === null) return
    const home = (size: Size) => choiceCamera(store.getState(), size, distance)
    return driveStillMap(svg.current, ground, scene, home)
  }, [ground, scene, store, distance])
  const view = scene.view()
  const drawing = view === null ? null : stillDrawing(ground, view, false)
  return (
    <svg className={styles.map} ref={svg} data-still-map="" aria-hidden="true">
      {ground.extracts.map(({ origin, size: [width, height], paths }, index) => {
        const transform = drawing?.extracts[index]
        return (
          <g
            data-extract=""
            data-covered={transform === null ? '' : undefined}
            transform={transform ?? undefined}
            key={origin.join()}
          >
            <svg width={width} height={height} overflow="hidden" role="presentation">
              <rect width="100%" height="100%" fill="var(--water)" />
              {groundLayers.map((layer) => (
                <LayerPath
                  layer={layer}
                  path={paths[pathFor(layer.id)]}
                  line={drawing?.lines.get(layer.id)}
                  key={layer.id}
                />
              ))}
            </svg>
          </g>
        )
      })}
    </svg>
  )
})

function LayerPath({
  layer: { id, kind, token, opacity },
  path,
  line,
}: {
  readonly layer: GroundLayer
  readonly path: string | undefined
  readonly line: LineDrawing | undefined
}) {
  if (path === undefined) return null
  if (kind === 'fill') return <path d={path} fill={`var(--${token})`} opacity={opacity} />
  return (
    <path
      d={path}
      data-line={id}
      fill="none"
      stroke={`var(--${token})`}
      strokeWidth={line?.width}
      strokeDasharray={line?.dashes}
      display={line === null ? 'none' : undefined}
      opacity={opacity}
    />
  )
}

/** The coast is the outline of the land. */
function pathFor(layerId: string): string {
  return layerId === 'coast' ? 'land' : layerId
}
