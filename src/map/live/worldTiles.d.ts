/** The module that scripts/bundling/worldTiles.ts provides. */
declare module 'virtual:world-tiles' {
  /** The address of the world’s PMTiles. */
  export const worldTiles: string
}
