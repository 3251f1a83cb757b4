import type { CSSProperties } from 'react'
import type { StillExtract, StillGround } from '../ground/stillGround.ts'
import { type FirstDrawing, StillExtracts } from '../still/StillExtracts.tsx'
import styles from '../still/StillMap.module.css'
import { type LineDrawing, stillDrawing } from '../still/stillDrawing.ts'
import type { FirstPicture } from './firstPicture.ts'

/** The still map before any script, in the elements that `StillMap` takes over. */
export function FirstStillMap({ ground, picture }: { readonly ground: StillGround; readonly picture: FirstPicture }) {
  const first: FirstDrawing = {
    extract: (extract) => extractStyle(extract, picture),
    line: lineStyle,
    lines: stillDrawing(ground, picture.view, false).lines,
  }
  return (
    <div className={styles.map} data-still-map="">
      <div />
      <div data-adopted="still map">
        <StillExtracts extracts={ground.extracts} first={first} />
      </div>
    </div>
  )
}

/** Where an extract lies: custom properties of StillMap.module.css. */
function extractStyle({ unitsPerWorld, origin, size }: StillExtract, picture: FirstPicture): CSSProperties {
  const [width, height] = [size[0] / unitsPerWorld, size[1] / unitsPerWorld]
  const [x, y] = picture.offsetOf([
    (origin[0] + size[0] / 2) / unitsPerWorld,
    (origin[1] + size[1] / 2) / unitsPerWorld,
  ])
  return { '--x': x - width / 2, '--y': y - height / 2, '--w': width, '--h': height } as CSSProperties
}

function lineStyle(line: LineDrawing | undefined): CSSProperties {
  return {
    '--line': line?.width.toFixed(2) ?? 0,
    '--dashes': line?.dashes ?? 'none',
    '--shown': line == null ? 'none' : 'inline',
  } as CSSProperties
}
