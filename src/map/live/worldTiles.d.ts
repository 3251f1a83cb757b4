/** What scripts/bundling/worldTiles.ts answers. */
declare module 'virtual:world-tiles' {
  /** The address of the world’s PMTiles. */
  export const worldTiles: string
}
