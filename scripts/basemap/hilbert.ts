/** A tile’s id in PMTiles: the number of tiles of all lower zooms, plus its position on this zoom’s Hilbert curve. */
export function tileId(zoom: number, column: number, row: number): number {
  let [id, x, y] = [(4 ** zoom - 1) / 3, column, row]
  for (let side = 2 ** zoom / 2; side >= 1; side /= 2) {
    const [right, lower] = [(x & side) > 0 ? 1 : 0, (y & side) > 0 ? 1 : 0]
    id += side * side * ((3 * right) ^ lower)
    if (lower === 0) {
      if (right === 1) [x, y] = [side - 1 - x, side - 1 - y]
      ;[x, y] = [y, x]
    }
  }
  return id
}
