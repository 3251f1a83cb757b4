/**
 * The options of a Chromium whose WebGL is software, so that a machine without a graphics processor draws the live map. All else it
 * draws without WebGL, which is then ten times as fast.
 */
export const webglArgs: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
