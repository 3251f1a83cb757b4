import type { CSSProperties } from 'react'
import { type GroundLayer, groundLayers } from '../ground/groundLook.ts'
import type { StillExtract } from '../ground/stillGround.ts'
import styles from './StillMap.module.css'
import type { LineDrawing } from './stillDrawing.ts'
import { gridAttribute } from './stillOnPage.ts'

/** How the extracts of a page are drawn that no script has measured yet. */
export type FirstDrawing = {
  readonly extract: (extract: StillExtract) => CSSProperties
  readonly line: (line: LineDrawing | undefined) => CSSProperties | undefined
  readonly lines: ReadonlyMap<string, LineDrawing>
}

/** Stretches of the world as SVG, a later one over those before. */
export function StillExtracts({
  extracts,
  first,
}: {
  readonly extracts: readonly StillExtract[]
  readonly first?: FirstDrawing
}) {
  return extracts.map((extract) => (
    <svg
      className={styles.extract}
      viewBox={`0 0 ${extract.size.join(' ')}`}
      preserveAspectRatio="none"
      style={first?.extract(extract)}
      aria-hidden="true"
      data-extract={gridAttribute(extract)}
      key={extract.origin.join()}
    >
      <rect width="100%" height="100%" fill="var(--water)" />
      {groundLayers.map((layer) => (
        <LayerPath
          layer={layer}
          path={extract.paths[pathFor(layer.id)]}
          style={first?.line(first.lines.get(layer.id))}
          key={layer.id}
        />
      ))}
    </svg>
  ))
}

function LayerPath({
  layer: { id, kind, token, opacity },
  path,
  style,
}: {
  readonly layer: GroundLayer
  readonly path: string | undefined
  readonly style: CSSProperties | undefined
}) {
  if (path === undefined) return null
  if (kind === 'fill') return <path d={path} fill={`var(--${token})`} opacity={opacity} />
  return <path d={path} data-line={id} fill="none" stroke={`var(--${token})`} style={style} opacity={opacity} />
}

/** The coast is the outline of the land. */
function pathFor(layerId: string): string {
  return layerId === 'coast' ? 'land' : layerId
}
