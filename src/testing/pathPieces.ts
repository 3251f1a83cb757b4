/** The subpaths of SVG path data with relative lines, each as its points, in units from the origin. */
export function pathPieces(path: string): readonly (readonly (readonly [x: number, y: number])[])[] {
  return path
    .split('M')
    .slice(1)
    .map((piece) => {
      let [x, y] = [0, 0]
      return piece
        .replace('z', '')
        .split('l')
        .map((step) => {
          const [dx = 0, dy = 0] = step.match(/-?\d+/g)?.map(Number) ?? []
          ;[x, y] = [x + dx, y + dy]
          return [x, y] as const
        })
    })
}
