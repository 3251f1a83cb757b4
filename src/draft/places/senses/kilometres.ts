/** The great-circle distance in kilometres between two points, [longitude, latitude] in degrees (haversine formula). */
export function kilometres(from: readonly [number, number], to: readonly [number, number]): number {
  const radians = Math.PI / 180
  const [dx, dy] = [(to[0] - from[0]) * radians, (to[1] - from[1]) * radians]
  const h = Math.sin(dy / 2) ** 2 + Math.cos(from[1] * radians) * Math.cos(to[1] * radians) * Math.sin(dx / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(h))
}
