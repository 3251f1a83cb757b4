import { type FrameState, isInStory, type Named } from './frameState.ts'

/** Elements that are controls in HTML. */
export const nativeControl = 'a[href],button,input,summary'

/** The elements that followProse has made controls, and whether `role` and `tabindex` are its own. */
export type ProseControls = WeakMap<HTMLElement, boolean>

/** The place and the day that an element names. */
export function namedBy({ dataset: { datelinePlace: place, datelineDate: date } }: HTMLElement): Named {
  return { place, date }
}

/** Whether an element acts when it is scrolled to, instead of being a control. */
export function actsInView({ dataset }: HTMLElement): boolean {
  return dataset.datelineOn === 'view'
}

/** Makes an element a control if its story has the named place and day, else plain prose. Returns whether it is a control. */
export function updateControl(
  controls: ProseControls,
  element: HTMLElement,
  state: FrameState | null | undefined,
): boolean {
  const isControl = !!state && isInStory(namedBy(element), state)
  if (isControl) showControl(controls, element, state)
  else restoreProse(controls, element)
  return isControl
}

function showControl(controls: ProseControls, element: HTMLElement, state: FrameState): void {
  if (!controls.has(element)) {
    const isPlain = !actsInView(element) && !element.matches(`${nativeControl},[role],[tabindex]`)
    controls.set(element, isPlain)
    if (isPlain) {
      element.role = 'button'
      element.tabIndex = 0
    }
  }
  const { place, date } = namedBy(element)
  const isChosen = (place === undefined || place === state.place) && (date === undefined || date === state.date)
  element.ariaCurrent = isChosen ? 'true' : null
}

function restoreProse(controls: ProseControls, element: HTMLElement): void {
  const isPlain = controls.get(element)
  if (!controls.delete(element)) return
  element.ariaCurrent = null
  if (!isPlain) return
  element.role = null
  element.removeAttribute('tabindex')
}
