import type { Size } from '../../map/projection/camera.ts'

/** The size of a story’s picture in pixels: 1.91 to 1, which Open Graph consumers show large and uncropped. */
export const pictureSize: Size = { width: 1200, height: 630 }
