/** What a gesture on the map may begin on besides the map itself. */
const onMap = '[data-marker], [data-far]'

/** How far a press may move and stay one, in CSS pixels: as MapLibre’s `clickTolerance`. */
const tolerance = 3

/**
 * Lets a gesture that begins on a marker move the map as one beside it does: hands it to `ground`, the element in `frame` that
 * MapLibre listens on and that the markers are not in. The click that ends a drag chooses nothing. Returns what ends it.
 */
export function forwardGestures(frame: HTMLElement, ground: HTMLElement): () => void {
  const ending = new AbortController()
  let pressed: MouseEvent | null = null
  let isDragged = false
  let isByFingers = false
  const options = { capture: true, passive: false, signal: ending.signal }
  const handOver = (event: Event, copy: Event) => {
    ground.dispatchEvent(copy)
    if (copy.defaultPrevented) event.preventDefault()
  }
  const isOnMarker = (target: EventTarget | null) =>
    target instanceof Element &&
    target.closest(onMap) !== null &&
    // Not while it starts unseen.
    ground.checkVisibility({ visibilityProperty: true })
  frame.addEventListener(
    'wheel',
    (event) => isOnMarker(event.target) && handOver(event, new WheelEvent('wheel', event)),
    options,
  )
  frame.addEventListener(
    'mousedown',
    (event) => {
      // Its own copy is none of the reader’s presses.
      if (event.target === ground) return
      pressed = isOnMarker(event.target) ? event : null
      isDragged = false
    },
    options,
  )
  document.addEventListener(
    'mousemove',
    (event) => {
      if (pressed === null || isDragged || event.buttons === 0) return
      const { clientX, clientY } = pressed
      // A press that stays one is none of MapLibre’s: it would stop the flight that the press begins.
      isDragged = Math.hypot(event.clientX - clientX, event.clientY - clientY) > tolerance
      if (isDragged) ground.dispatchEvent(new MouseEvent('mousedown', pressed))
    },
    options,
  )
  frame.addEventListener(
    'click',
    (event) => {
      // A key’s click has no detail.
      if (isDragged && event.detail > 0) event.stopPropagation()
      pressed = null
      isDragged = false
    },
    options,
  )
  const onTouch = (event: TouchEvent) => {
    const fingers = [...event.touches, ...event.changedTouches]
    const wasByFingers = isByFingers
    isByFingers = event.touches.length > 1 || (isByFingers && event.touches.length > 0)
    // A single finger taps the marker, or scrolls the page.
    if (!(isByFingers || wasByFingers) || !fingers.some(({ target }) => isOnMarker(target))) return
    // A finger beside a marker belongs to the same gesture: MapLibre hears of all of them at once.
    event.stopPropagation()
    handOver(event, touchOn(ground, event, isOnMarker))
  }
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    frame.addEventListener(type, onTouch, options)
  // Else the browser would zoom the page where a finger is on a marker.
  const allowAsGround = () => {
    frame.style.touchAction = getComputedStyle(ground).touchAction
  }
  document.addEventListener('fullscreenchange', allowAsGround, options)
  allowAsGround()
  return () => {
    ending.abort()
    frame.style.touchAction = ''
  }
}

/** The same touches as if those on markers were on the ground. Made without `new Touch`, which not every browser has. */
function touchOn(
  ground: HTMLElement,
  event: TouchEvent,
  isOnMarker: (target: EventTarget) => boolean,
): TouchEvent {
  const moved = (touches: TouchList) =>
    [...touches].map(({ identifier, target, clientX, clientY }) => ({
      identifier,
      target: isOnMarker(target) ? ground : target,
      clientX,
      clientY,
    }))
  const { bubbles, cancelable, ctrlKey, shiftKey, altKey, metaKey } = event
  const copy = new TouchEvent(event.type, { bubbles, cancelable, ctrlKey, shiftKey, altKey, metaKey })
  for (const name of ['touches', 'targetTouches', 'changedTouches'] as const)
    Object.defineProperty(copy, name, { value: moved(event[name]) })
  return copy
}
