import type { CSSProperties } from 'react'
import type { FirstPicture } from './firstPicture.ts'

/** How near the first view goes, as `fitCamera` has it: the world is 512 * 2^zoom CSS pixels wide. */
const nearest = 512 * 2 ** 9

/**
 * `fitCamera` in the words of a stylesheet: how wide the world is, and where the middle of the extent lies in a frame
 * that is a size container.
 */
export function firstCameraStyle({ padding, extent: [width, height] }: FirstPicture): CSSProperties {
  const [top, bottom] = [padding.top, padding.bottom].map((length) => `${length.toFixed(1)}px`)
  const fits = [
    width > 0 && `(100cqw - 2 * min(64px, 100cqw / 14)) / ${width.toPrecision(9)}`,
    height > 0 && `(100cqh - ${top} - ${bottom}) / ${height.toPrecision(9)}`,
  ].filter(Boolean)
  return {
    '--world': `min(${[...fits, `${nearest}px`].join(', ')})`,
    '--middle-x': '50cqw',
    '--middle-y': `calc(50cqh + ${((padding.top - padding.bottom) / 2).toFixed(1)}px)`,
  } as CSSProperties
}
