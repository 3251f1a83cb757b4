import type { Position } from 'geojson'

/**
 * Joins lines that the edges of tiles have cut: those that meet at their ends, whatever their directions. Tiles round
 * differently, so ends up to `nearness` apart count as one, in the lines’ own units.
 */
export function joinedLines(pieces: readonly (readonly Position[])[], nearness: number): readonly Position[][] {
  const lines = pieces.map((piece) => [...piece])
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined || line.length === 0) continue
    for (let found = continuation(lines, index, nearness); found !== -1; found = continuation(lines, index, nearness)) {
      const other = lines[found] ?? []
      lines[found] = []
      join(line, other, nearness)
    }
  }
  return lines.filter((line) => line.length > 1)
}

/** The index of the line that continues this one: the only other with an end at one of its ends; -1 where there is none. */
function continuation(lines: readonly Position[][], index: number, nearness: number): number {
  const line = lines[index] ?? []
  for (const end of [line[0], line.at(-1)]) {
    const others = lines.flatMap((other, at) =>
      at !== index && other.length > 0 && (isNear(other[0], end, nearness) || isNear(other.at(-1), end, nearness))
        ? [at]
        : [],
    )
    if (others.length === 1) return others[0] ?? -1
  }
  return -1
}

function join(line: Position[], other: Position[], nearness: number): void {
  if (isNear(line.at(-1), other[0], nearness)) line.push(...other.slice(1))
  else if (isNear(line.at(-1), other.at(-1), nearness)) line.push(...other.toReversed().slice(1))
  else if (isNear(line[0], other.at(-1), nearness)) line.unshift(...other.slice(0, -1))
  else line.unshift(...other.toReversed().slice(0, -1))
}

function isNear(a: Position | undefined, b: Position | undefined, nearness: number): boolean {
  if (a === undefined || b === undefined) return false
  return Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)) < nearness
}
