/** Presses and releases the middle of a canvas, as a mouse would: so a corner is drawn by keys. */
export function clickMiddle(canvas: HTMLCanvasElement): void {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const at = { clientX: left + width / 2, clientY: top + height / 2 }
  const event = { ...at, bubbles: true, cancelable: true, isPrimary: true, pointerId: 1, button: 0 }
  for (const name of ['pointermove', 'pointerdown', 'pointerup'])
    canvas.dispatchEvent(new PointerEvent(name, { ...event, buttons: name === 'pointerdown' ? 1 : 0 }))
}
