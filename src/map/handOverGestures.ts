/** What a gesture on the map may begin on besides the map itself. */
const onMap = '[data-marker], [data-far]'

/** How far a press may move and stay one, in CSS pixels: as MapLibre’s `clickTolerance`. */
const tolerance = 3

/**
 * Lets a gesture that begins on a marker move the map as one beside it does: hands it to `ground`, the element in `frame` that
 * MapLibre listens on and that the markers are not in. The click that ends a drag chooses nothing. Returns what ends it.
 */
export function handOverGestures(frame: HTMLElement, ground: HTMLElement): () => void {
  const ending = new AbortController()
  let pressed: MouseEvent | null = null
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
      pressed = event
      // What is prevented of it is the focus, which a marker takes.
      if (isOnMarker(event.target)) ground.dispatchEvent(new MouseEvent('mousedown', event))
    },
    options,
  )
  frame.addEventListener(
    'click',
    (event) => {
      const { clientX, clientY } = pressed ?? event
      // A key’s click has no detail.
      const isDragged = Math.hypot(event.clientX - clientX, event.clientY - clientY) > tolerance
      if (isDragged && event.detail > 0 && isOnMarker(event.target)) event.stopPropagation()
    },
    options,
  )
  const onTouch = (event: TouchEvent) => {
    const fingers = [...event.touches, ...event.changedTouches]
    if (!fingers.some(({ target }) => isOnMarker(target))) return
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
