import type { Size } from '../../../src/map/projection/camera.ts'

/** The size of a story’s picture in pixels: what Open Graph’s readers show whole and large, 1.91 to 1. */
export const pictureSize: Size = { width: 1200, height: 630 }
