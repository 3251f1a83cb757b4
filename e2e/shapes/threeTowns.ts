import type { ShapePlace } from './inventedShape.ts'

/** Three invented towns, for shapes that are not about places. */
export const threeTowns: readonly ShapePlace[] = [
  { id: 'town-0', name: 'Test Town', at: [36.3, 33.5] },
  { id: 'town-1', name: 'Test Harbour', at: [37.1, 33.9] },
  { id: 'town-2', name: 'Test Crossing', at: [36.9, 33.1] },
]

/** The id of a town, in turn. */
export function townOf(index: number): string {
  return `town-${index % 3}`
}
