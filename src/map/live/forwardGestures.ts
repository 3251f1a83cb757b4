/** The elements over the map that a gesture may begin on. */
const onMap = '[data-marker], [data-far]'

/** How far a press may move and stay one, in CSS pixels: as MapLibre’s `clickTolerance`. */
const tolerance = 3

/** Where the gestures of one map go: from `frame`, around the markers, to `ground`, which MapLibre listens on. */
type Forwarding = {
  readonly frame: HTMLElement
  readonly ground: HTMLElement
  readonly isOnMarker: (target: EventTarget | null) => boolean
  readonly options: AddEventListenerOptions
}

/**
 * Lets a gesture that begins on a marker move the map as one beside it does. `ground` is the element in `frame` that
 * MapLibre listens on; the markers are not in it. The click that ends a drag chooses nothing. Returns what ends it.
 */
export function forwardGestures(frame: HTMLElement, ground: HTMLElement): () => void {
  const ending = new AbortController()
  const options = { capture: true, passive: false, signal: ending.signal }
  const isOnMarker = (target: EventTarget | null) =>
    target instanceof Element &&
    target.closest(onMap) !== null &&
    // Not while the map starts unseen.
    ground.checkVisibility({ visibilityProperty: true })
  const forwarding = { frame, ground, isOnMarker, options }
  forwardWheel(forwarding)
  forwardDrags(forwarding)
  forwardTouches(forwarding)
  // Otherwise the browser would zoom the page where a finger is on a marker.
  const touchAsGround = () => {
    frame.style.touchAction = getComputedStyle(ground).touchAction
  }
  document.addEventListener('fullscreenchange', touchAsGround, options)
  touchAsGround()
  return () => {
    ending.abort()
    frame.style.touchAction = ''
  }
}

function forward(ground: HTMLElement, event: Event, copy: Event): void {
  ground.dispatchEvent(copy)
  if (copy.defaultPrevented) event.preventDefault()
}

function forwardWheel({ frame, ground, isOnMarker, options }: Forwarding): void {
  frame.addEventListener(
    'wheel',
    (event) => isOnMarker(event.target) && forward(ground, event, new WheelEvent('wheel', event)),
    options,
  )
}

function forwardDrags({ frame, ground, isOnMarker, options }: Forwarding): void {
  let pressed: MouseEvent | null = null
  let isDragged = false
  frame.addEventListener(
    'mousedown',
    (event) => {
      // The copy that is sent below is not a press of the reader’s.
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
      // MapLibre hears only of drags: a press would stop the flight that it begins.
      isDragged = Math.hypot(event.clientX - clientX, event.clientY - clientY) > tolerance
      if (isDragged) ground.dispatchEvent(new MouseEvent('mousedown', pressed))
    },
    options,
  )
  frame.addEventListener(
    'click',
    (event) => {
      // A click by key has no detail.
      if (isDragged && event.detail > 0) event.stopPropagation()
      pressed = null
      isDragged = false
    },
    options,
  )
}

function forwardTouches({ frame, ground, isOnMarker, options }: Forwarding): void {
  let isByFingers = false
  const onTouch = (event: TouchEvent) => {
    const fingers = [...event.touches, ...event.changedTouches]
    const wasByFingers = isByFingers
    isByFingers = event.touches.length > 1 || (isByFingers && event.touches.length > 0)
    // A single finger taps the marker, or scrolls the page.
    if (!(isByFingers || wasByFingers) || !fingers.some(({ target }) => isOnMarker(target))) return
    // A finger beside a marker belongs to the same gesture: MapLibre hears of all fingers at once.
    event.stopPropagation()
    forward(ground, event, touchOn(ground, event, isOnMarker))
  }
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    frame.addEventListener(type, onTouch, options)
}

/** A copy of a touch event with the touches on markers moved to the ground. Some browsers lack `new Touch`. */
function touchOn(ground: HTMLElement, event: TouchEvent, isOnMarker: (target: EventTarget) => boolean): TouchEvent {
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
