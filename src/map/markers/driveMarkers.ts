import type { StoryState, StoryStore } from '../../store/storyStore.ts'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'
import type { MapLayout } from '../labels/mapLayout.ts'
import type { PlacedLabel } from '../labels/placeLabels.ts'
import type { View } from '../projection/camera.ts'
import { project, type Size } from '../projection/camera.ts'
import type { MapScene } from '../scene/mapScene.ts'
import { isElsewhere } from './isElsewhere.ts'
import { type MarkerLook, markerLook } from './markerLook.ts'
import { placeName } from './placeName.ts'
import { roveMarkers } from './roveMarkers.ts'

/** The buttons of the marker layer, driven. */
export type DrivenMarkers = {
  /** Measures the names anew, when their font has come. */
  readonly measure: () => void
  /** The size of a place’s name with the highest count that it can get, in CSS pixels. */
  readonly labelSize: (place: Place) => Size
  /** Puts the names where the layout has them; a marker below a far place’s button is out of the way. */
  readonly showLayout: (layout: MapLayout, view: View) => void
  readonly stop: () => void
}

/** Half a marker’s button: its place is in its middle, in CSS pixels. */
const half = 12

/** How far out of the frame a marker is still drawn, in CSS pixels. */
const margin = 24

/** Moves the markers with the map’s camera and keeps their looks up to date with the store; clicks choose. */
export function driveMarkers(
  layer: HTMLElement,
  scene: MapScene,
  store: StoryStore,
  wording: PageWording,
): DrivenMarkers {
  const { story } = store.getState()
  const markers = story.places.flatMap((place) => {
    const button = layer.querySelector<HTMLButtonElement>(`[data-marker="${CSS.escape(place.id)}"]`)
    return button === null ? [] : [new Marker(place, button, layer)]
  })
  const sizes = new Map<string, Size>()
  const measure = () => {
    // All are written before the first is read: each reading after a writing would lay the page out anew.
    for (const marker of markers) marker.widen(statementsAbout(story, marker.place.id).length)
    const widest = markers.map((marker) => ({ marker, ...marker.widths() }))
    for (const { marker, label, count } of widest) {
      sizes.set(marker.place.id, label)
      marker.keepRoom(count)
    }
    refresh(store.getState())
  }
  const refresh = (state: StoryState) => {
    for (const marker of markers) marker.show(markerLook(story, marker.place, state), wording)
  }
  const follow = (view: View) => {
    for (const marker of markers) marker.moveTo(view)
  }
  const onClick = (event: MouseEvent) => {
    const id =
      event.target instanceof Element
        ? event.target.closest('[data-marker]')?.getAttribute('data-marker')
        : null
    if (id == null) return
    store.actions.choosePlace(id === store.getState().placeId ? null : id)
  }
  const ending = new AbortController()
  layer.addEventListener('click', onClick, { signal: ending.signal })
  const unsubscribe = store.subscribe(refresh)
  const unfollow = scene.onMove(follow)
  const restOnOne = roveMarkers(layer, store, ending.signal)
  measure()
  return {
    measure,
    labelSize: ({ id }) => sizes.get(id) ?? { width: 0, height: 0 },
    showLayout: ({ labels, far }, view) => {
      for (const marker of markers) {
        marker.setLabel(labels.get(marker.place.id), view)
        marker.makeWay(far, view)
      }
      restOnOne()
    },
    stop: () => {
      unsubscribe()
      unfollow()
      ending.abort()
    },
  }
}

/** One marker’s button and its parts. */
class Marker {
  readonly place: Place
  private readonly button: HTMLElement
  private readonly label: HTMLElement | null
  private readonly count: HTMLElement | null
  private readonly arcs: readonly SVGElement[]
  private readonly leader: SVGElement | null
  /** The look that it has: a step of the timeline changes few, and touching the others would lay the map out anew. */
  private shown = ''

  constructor(place: Place, button: HTMLElement, layer: HTMLElement) {
    this.place = place
    this.button = button
    this.label = button.querySelector('[data-label]')
    this.count = button.querySelector('[data-count]')
    this.arcs = [...button.querySelectorAll<SVGElement>('[data-arc]')]
    this.leader = layer.querySelector(`[data-leader="${CSS.escape(place.id)}"]`)
  }

  /** Shows the name as wide as it can get, with the highest count. */
  widen(statements: number): void {
    this.shown = ''
    if (this.count !== null) this.count.textContent = statements > 0 ? String(statements) : ''
    this.count?.style.removeProperty('min-inline-size')
    this.label?.style.removeProperty('inline-size')
  }

  /** The size of the name with its count, and the width of the count, in CSS pixels. */
  widths(): { readonly label: Size; readonly count: number } {
    const { width = 0, height = 0 } = this.label?.getBoundingClientRect() ?? {}
    return {
      label: { width: Math.ceil(width), height: Math.ceil(height) },
      count: this.count?.getBoundingClientRect().width ?? 0,
    }
  }

  /** Keeps the count’s room while it is lower: the name must not move, nor break elsewhere, as days go by. */
  keepRoom(count: number): void {
    this.count?.style.setProperty('min-inline-size', `${count}px`)
  }

  moveTo({ camera, size }: View): void {
    const [x, y] = project(camera, size, this.place.point)
    const isInView = x > -margin && y > -margin && x < size.width + margin && y < size.height + margin
    this.button.dataset.away = String(!isInView)
    this.button.style.transform = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`
    this.leader?.toggleAttribute('hidden', true)
  }

  setLabel(placed: PlacedLabel | undefined, { camera, size }: View): void {
    this.button.dataset.named = String(placed !== undefined)
    this.button.dataset.side = placed?.side ?? 'right'
    const [x, y] = project(camera, size, this.place.point)
    if (placed !== undefined && this.label !== null) {
      this.label.style.transform = `translate(${(placed.box.left - x + half).toFixed(1)}px, ${(placed.box.top - y + half).toFixed(1)}px)`
      this.label.style.inlineSize = `${placed.box.right - placed.box.left}px`
    } else {
      this.label?.style.removeProperty('transform')
      this.label?.style.removeProperty('inline-size')
    }
    this.setLeader(placed)
  }

  makeWay(far: MapLayout['far'], view: View): void {
    if (isElsewhere(this.place, far, view)) this.button.dataset.away = 'true'
  }

  show(look: MarkerLook, wording: PageWording): void {
    const shown = JSON.stringify(look)
    if (shown === this.shown) return
    this.shown = shown
    const { button, count } = this
    button.setAttribute('aria-pressed', String(look.isChosen))
    button.setAttribute(
      'aria-label',
      wording.map.marker(placeName(this.place, wording), look.statements, look.isToday),
    )
    button.dataset.today = String(look.isToday)
    button.dataset.statements = String(look.statements)
    if (count !== null) count.textContent = look.statements > 0 ? String(look.statements) : ''
    button.style.setProperty('--weight', String(look.weight))
    for (const [index, arc] of this.arcs.entries()) {
      const part = look.arcs[index]
      arc.dataset.hue = String(part?.hue ?? 0)
      if (part === undefined) continue
      arc.style.strokeDasharray = `${part.length} ${1 - part.length}`
      arc.style.strokeDashoffset = String(-part.start)
    }
  }

  private setLeader(placed: PlacedLabel | undefined): void {
    const leader = placed?.leader
    this.leader?.toggleAttribute('hidden', leader == null)
    if (leader == null) return
    const [x1, y1] = leader.from
    const [x2, y2] = leader.to
    for (const [name, value] of Object.entries({ x1, y1, x2, y2 }))
      this.leader?.setAttribute(name, value.toFixed(1))
  }
}
