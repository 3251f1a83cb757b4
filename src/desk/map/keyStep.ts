/** So far an arrow key moves a marker, in CSS pixels; with Shift ten times as far. */
const step = 4

/** How far a key moves a marker, in CSS pixels to the right and down; null where it is no arrow key. */
export function keyStep(key: string, isFar: boolean): readonly [x: number, y: number] | null {
  const by = isFar ? 10 * step : step
  switch (key) {
    case 'ArrowLeft':
      return [-by, 0]
    case 'ArrowRight':
      return [by, 0]
    case 'ArrowUp':
      return [0, -by]
    case 'ArrowDown':
      return [0, by]
    default:
      return null
  }
}
