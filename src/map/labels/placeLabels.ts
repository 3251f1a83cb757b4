import { type Box, boxAround, boxIsInFrame, nearestPointOfBox } from '../projection/box.ts'
import type { FramePoint, Size } from '../projection/camera.ts'
import {
  type LabelSide,
  type Leader,
  labelsTouch,
  labelTouchesBox,
  labelTouchesDot,
  type PlacedLabel,
} from './labelsTouch.ts'

/** A label to place: all in CSS px, the anchor (the dot’s centre) from the top left of the frame. */
export type LabelRequest = {
  readonly id: string
  readonly anchor: FramePoint
  readonly width: number
  readonly height: number
  readonly dotRadius: number
  /**
   * Labels of higher priority choose first; of equal ones, the one given first. One of infinite priority is told apart by
   * its look, so it may stand nearer to another dot than to its own.
   */
  readonly priority: number
  /** The sides to try, best first; left out, all eight in cartographers’ order. */
  readonly sides?: readonly LabelSide[]
}

/** CSS px between labels and the edges of the frame. */
const frameInset = 4

/** How deep labels make room: 1, a label in the way moves; 2, so do the labels in that one’s way. */
const deepest = 2

/** How many candidates are tried in making room, in all: a map crowded beyond help must not stall. */
const mostTries = 3000

/** A label that looks for a place. Its candidates, best first, may be gone through again and again. */
type Seeker = { readonly id: string; readonly candidates: () => Iterable<PlacedLabel> }

type Places = ReadonlyMap<Seeker, PlacedLabel>

/**
 * Finds a place for each label beside its dot, so that no label touches another, a dot, an obstacle (all in CSS px from
 * the top left of the frame) or another label’s leader. Labels choose in order of priority, each the best place still
 * free. Those that find none choose again, and labels in their way move elsewhere where they can; none loses its place.
 * The same requests always give the same places. A label that fits nowhere is not in the result, nor is one whose dot
 * is out of the frame; that dot is in nobody’s way either.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  frame: Size,
  obstacles: readonly Box[] = [],
): ReadonlyMap<string, PlacedLabel> {
  const inView = requests.filter(({ anchor: [x, y] }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height)
  const seekers = inView
    .toSorted((a, b) => b.priority - a.priority)
    .map((request) => ({
      id: request.id,
      candidates: remembered(openCandidates(request, inView, frame, obstacles)),
    }))
  return new Map([...placedInTurn(seekers)].map(([{ id }, label]) => [id, label]))
}

/** The candidates of a label that are inside the frame and clear of obstacles and of other requests’ dots. */
function* openCandidates(
  request: LabelRequest,
  inView: readonly LabelRequest[],
  frame: Size,
  obstacles: readonly Box[],
): Generator<PlacedLabel> {
  for (const candidate of labelCandidates(request)) {
    if (!boxIsInFrame(candidate.box, frame, frameInset)) continue
    if (obstacles.some((obstacle) => labelTouchesBox(candidate, obstacle))) continue
    if (inView.some((other) => other !== request && labelTouchesDot(candidate, other))) continue
    if (
      request.priority < Infinity &&
      inView.some((other) => other !== request && isNearerTo(other, request, candidate))
    )
      continue
    yield candidate
  }
}

/** Whether a label without a leader stands nearer to another’s dot than to its own, rim by rim. */
function isNearerTo(other: LabelRequest, own: LabelRequest, { box, leader }: PlacedLabel): boolean {
  if (leader !== null) return false
  return rimDistance(box, other) < rimDistance(box, own)
}

function rimDistance(box: Box, { anchor, dotRadius }: LabelRequest): number {
  const [x, y] = nearestPointOfBox(box, anchor)
  return Math.hypot(x - anchor[0], y - anchor[1]) - dotRadius
}

/** The items of a generator, again and again, each made only when it is first asked for. */
function remembered<Item>(items: Generator<Item>): () => Generator<Item> {
  const known: Item[] = []
  return function* () {
    for (let index = 0; ; index++) {
      const item = known[index] ?? items.next().value
      if (item === undefined) return
      known[index] = item
      yield item
    }
  }
}

/** Each label in turn takes its first free place; then those that found none, where others can make room. */
function placedInTurn(seekers: readonly Seeker[]): Places {
  let places: Places = new Map()
  const effort = { triesLeft: Infinity }
  for (let depth = 0; depth <= deepest; depth++) {
    for (const seeker of seekers) {
      if (!places.has(seeker)) places = withPlaceFor(seeker, places, depth, new Set(), effort) ?? places
    }
    if (depth === 0) effort.triesLeft = mostTries
  }
  return places
}

/**
 * The places with one for this label too: its first candidate that is free, or that gets free when the labels in the
 * way, at most two and none of them `settled`, move to other places, where others make room for them in turn down to
 * `depth`. Undefined where there is none.
 */
function withPlaceFor(
  seeker: Seeker,
  places: Places,
  depth: number,
  settled: ReadonlySet<Seeker>,
  effort: { triesLeft: number },
): Places | undefined {
  for (const candidate of seeker.candidates()) {
    if (effort.triesLeft-- <= 0) return undefined
    const inTheWay = labelsInTheWay(candidate, places, depth > 0 ? 2 : 0)
    if (inTheWay === undefined || inTheWay.some((other) => settled.has(other))) continue
    const others = new Map(places)
    for (const other of inTheWay) others.delete(other)
    let next: Places | undefined = others.set(seeker, candidate)
    const nowSettled = new Set(settled).add(seeker)
    for (const other of inTheWay) next = next && withPlaceFor(other, next, depth - 1, nowSettled, effort)
    if (next) return next
  }
  return undefined
}

/** The labels whose places a candidate touches; undefined where they are more than `most`. */
function labelsInTheWay(candidate: PlacedLabel, places: Places, most: number): readonly Seeker[] | undefined {
  const inTheWay: Seeker[] = []
  for (const [seeker, label] of places) {
    if (!labelsTouch(candidate, label)) continue
    if (inTheWay.length === most) return undefined
    inTheWay.push(seeker)
  }
  return inTheWay
}

/**
 * Right before left, and straight before diagonal: the order for point labels after E. Imhof, "Positioning Names on
 * Maps", The American Cartographer 2(2), 1975, and J. Christensen, J. Marks & S. Shieber, "An Empirical Study of
 * Algorithms for Point-Feature Label Placement", ACM Transactions on Graphics 14(3), 1995. They rank top right first;
 * beside round dots with counts, level with the dot reads better.
 */
const allSides: readonly LabelSide[] = [
  'right',
  'left',
  'top',
  'bottom',
  'top-right',
  'bottom-right',
  'top-left',
  'bottom-left',
]

/** Which way each side is, x to the right and y down; of length 1. */
const directions: Readonly<Record<LabelSide, readonly [x: number, y: number]>> = {
  right: [1, 0],
  left: [-1, 0],
  top: [0, -1],
  bottom: [0, 1],
  'top-right': [Math.SQRT1_2, -Math.SQRT1_2],
  'bottom-right': [Math.SQRT1_2, Math.SQRT1_2],
  'top-left': [-Math.SQRT1_2, -Math.SQRT1_2],
  'bottom-left': [-Math.SQRT1_2, Math.SQRT1_2],
}

/** CSS px between a dot’s rim and a label beside it. */
const gapToDot = 3

/** CSS px further out, for labels with a leader. */
const leaderDistances: readonly number[] = [14, 26, 40, 56]

/** Where along a label above or below it the dot is: at the middle, near the left end, near the right. */
const slides: readonly number[] = [0, 1, -1]

/**
 * All the places where a label may stand, best first: each side beside the dot, above and below it flush with the dot’s
 * left or right, then all of these further and further out with a leader. Made as they are asked for.
 */
export function* labelCandidates(request: LabelRequest): Generator<PlacedLabel> {
  for (const distance of [0, ...leaderDistances]) {
    for (const slide of slides) {
      for (const side of request.sides ?? allSides) {
        if (slide !== 0 && side !== 'top' && side !== 'bottom') continue
        const box = boxAt(request, side, gapToDot + distance, slide)
        yield { side, box, leader: distance === 0 ? null : leaderTo(request, box) }
      }
    }
  }
}

/**
 * The label’s box where the edge or corner that faces the dot is `gap` CSS px off its rim. `slide` 1 moves it right
 * until its start is above or below the dot’s left, -1 left until its end is above or below the dot’s right.
 */
function boxAt({ anchor, width, height, dotRadius }: LabelRequest, side: LabelSide, gap: number, slide: number): Box {
  const [x, y] = directions[side]
  const reach = dotRadius + gap
  const center: FramePoint = [
    anchor[0] + x * reach + (Math.sign(x) * width) / 2 + slide * Math.max(0, width / 2 - dotRadius),
    anchor[1] + y * reach + (Math.sign(y) * height) / 2,
  ]
  return boxAround(center, { width, height })
}

/** From the dot’s rim to the nearest point of the label’s box, which lies outside the dot. */
function leaderTo({ anchor, dotRadius }: LabelRequest, box: Box): Leader {
  const to = nearestPointOfBox(box, anchor)
  const share = dotRadius / Math.hypot(to[0] - anchor[0], to[1] - anchor[1])
  return { from: [anchor[0] + (to[0] - anchor[0]) * share, anchor[1] + (to[1] - anchor[1]) * share], to }
}
