import type { Place } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'
import type { MapLayout } from '../labels/mapLayout.ts'
import type { Size, View } from '../projection/camera.ts'
import { markerPosition } from '../scene/markerPosition.ts'
import { isElsewhere } from './isElsewhere.ts'
import { labelStyle } from './labelStyle.ts'
import { markerAttributes } from './markerAttributes.ts'
import type { MarkerLook } from './markerLook.ts'
import { arcDashes } from './markerLook.ts'
import { signAttributes } from './signAttributes.ts'

/** How far out of the frame a marker is still drawn, in CSS pixels. */
const margin = 24

/** A marker’s button and its parts, changed without React. */
export class DrivenMarker {
  readonly place: Place
  /** All places of the story, which this one may share its spot with. */
  private readonly places: readonly Place[]
  private readonly button: HTMLElement
  private readonly label: HTMLElement | null
  private readonly count: HTMLElement | null
  private readonly arcs: readonly Element[]
  private readonly sign: Element | null
  /** The look that it has. A step of the timeline changes few; touching the others would lay the map out anew. */
  private shown = ''

  constructor(place: Place, places: readonly Place[], button: HTMLElement) {
    this.place = place
    this.places = places
    this.button = button
    this.label = button.querySelector('[data-label]')
    this.count = button.querySelector('[data-count]')
    this.arcs = [...button.querySelectorAll('[data-arc]')]
    this.sign = button.querySelector('[data-sign]')
  }

  /** Makes the label as wide as it can get: with the highest count. */
  widen(statements: number): void {
    this.shown = ''
    if (this.count !== null) write(this.count, countText(statements))
    this.count?.style.removeProperty('min-inline-size')
    for (const property of ['--label', '--wrap']) this.button.style.removeProperty(property)
  }

  /** The size of the label and the width of the count in it, in CSS pixels. */
  widths(): { readonly label: Size; readonly count: number } {
    const { width = 0, height = 0 } = this.label?.getBoundingClientRect() ?? {}
    return {
      label: { width: Math.ceil(width), height: Math.ceil(height) },
      count: this.count?.getBoundingClientRect().width ?? 0,
    }
  }

  /** Keeps room for the highest count, so that the label neither moves nor breaks elsewhere as days go by. */
  keepRoom(count: number): void {
    this.count?.style.setProperty('min-inline-size', `${count}px`)
  }

  moveTo(view: View): void {
    const [x, y] = markerPosition(this.places, this.place, view)
    const { size } = view
    const isInView = x > -margin && y > -margin && x < size.width + margin && y < size.height + margin
    this.button.dataset.away = String(!isInView)
    this.button.style.transform = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`
  }

  /** Puts the label where the layout has it, and hides the marker where a button at the edge stands for it. */
  showLayout({ labels, far }: MapLayout, view: View): void {
    const placed = labels.get(this.place.id)
    this.button.dataset.named = String(placed !== undefined)
    const style = labelStyle(placed, markerPosition(this.places, this.place, view))
    for (const [property, value] of Object.entries(style)) this.button.style.setProperty(property, value)
    if (isElsewhere(this.place, far, view)) this.button.dataset.away = 'true'
  }

  show(look: MarkerLook, wording: PageWording): void {
    const shown = JSON.stringify(look)
    if (shown === this.shown) return
    this.shown = shown
    const { button, count } = this
    button.setAttribute('aria-pressed', String(look.isChosen))
    for (const [name, value] of Object.entries(markerAttributes(this.place, look, wording)))
      if (value === undefined) button.removeAttribute(name)
      else button.setAttribute(name, String(value))
    if (count !== null) write(count, countText(look.statements))
    button.style.setProperty('--weight', String(look.weight))
    for (const [index, arc] of this.arcs.entries()) showArc(arc, look.arcs[index])
    for (const [name, value] of Object.entries(signAttributes(look.sign))) this.sign?.setAttribute(name, String(value))
  }
}

/**
 * Changes the text node, or what a translator has put in its place: another would have the browser look at all rules with
 * `:has()`.
 */
function write(element: HTMLElement, text: string): void {
  const node = element.firstChild ?? element.appendChild(document.createTextNode(''))
  node.textContent = text
}

function countText(statements: number): string {
  return statements > 0 ? String(statements) : ''
}

function showArc(circle: Element, arc: MarkerLook['arcs'][number] | undefined): void {
  circle.setAttribute('data-hue', String(arc?.hue ?? 0))
  if (arc === undefined) return
  const { strokeDasharray, strokeDashoffset } = arcDashes(arc)
  circle.setAttribute('stroke-dasharray', strokeDasharray)
  circle.setAttribute('stroke-dashoffset', String(strokeDashoffset))
}
