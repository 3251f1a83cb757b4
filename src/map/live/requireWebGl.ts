/** Throws where the browser has no WebGL 2. A page has few contexts, so the one that was made to ask is released. */
export function requireWebGl(): void {
  const context = document.createElement('canvas').getContext('webgl2')
  if (context === null) throw new Error('this browser has no WebGL 2, or it is switched off')
  context.getExtension('WEBGL_lose_context')?.loseContext()
}
