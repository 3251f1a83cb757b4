import { describe, expect, it } from 'vitest'
import type { Box } from '../projection/box.ts'
import { fitCamera, type LngLat, project, type Size } from '../projection/camera.ts'
import { extentOfPoints } from '../projection/extentOfPoints.ts'
import type { PlacedLabel } from './labelsTouch.ts'
import { type LabelRequest, labelCandidates, placeLabels } from './placeLabels.ts'

const frame: Size = { width: 400, height: 300 }

const request = (id: string, x: number, y: number, others: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  anchor: [x, y],
  width: 60,
  height: 16,
  dotRadius: 9,
  priority: 0,
  ...others,
})

/** Points along a leader, close enough together for nothing to fit between. */
function pointsOf({ leader }: PlacedLabel): readonly (readonly [number, number])[] {
  if (leader === null) return []
  const { from, to } = leader
  return Array.from({ length: 201 }, (_, index) => index / 200).map(
    (share) => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const,
  )
}

const distanceTo = ({ left, top, right, bottom }: Box, [x, y]: readonly [number, number]) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))

/** Everything that the rule forbids in these places, in words. */
function faults(
  requests: readonly LabelRequest[],
  size: Size,
  places: ReadonlyMap<string, PlacedLabel>,
  obstacles: readonly Box[] = [],
): readonly string[] {
  const found: string[] = []
  for (const [id, label] of places) {
    const { box } = label
    const line = pointsOf(label)
    if (box.left < 4 || box.top < 4 || box.right > size.width - 4 || box.bottom > size.height - 4) {
      found.push(`${id} is not in the frame`)
    }
    for (const { id: dot, anchor, dotRadius } of requests) {
      const isInView = anchor[0] >= 0 && anchor[1] >= 0 && anchor[0] <= size.width && anchor[1] <= size.height
      if (!isInView) continue
      if (distanceTo(box, anchor) < dotRadius) found.push(`${id} covers the dot of ${dot}`)
      const crosses = line.some(([x, y]) => Math.hypot(x - anchor[0], y - anchor[1]) < dotRadius)
      if (dot !== id && crosses) found.push(`the leader of ${id} crosses the dot of ${dot}`)
    }
    const others = [...places].filter(([other]) => other !== id).map(([other, place]) => [other, place.box] as const)
    for (const [other, taken] of [...others, ...obstacles.map((obstacle) => ['an obstacle', obstacle] as const)]) {
      const apartX = Math.max(taken.left - box.right, box.left - taken.right)
      const apartY = Math.max(taken.top - box.bottom, box.top - taken.bottom)
      if (Math.max(apartX, apartY) < 1) found.push(`${id} touches ${other}`)
      if (line.some((point) => distanceTo(taken, point) < 1)) found.push(`the leader of ${id} crosses ${other}`)
    }
  }
  return found
}

/** A repeatable sequence of numbers from 0 to 1 (the linear congruential generator of Numerical Recipes). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

describe('placeLabels', () => {
  it('puts a lone label right of its dot', () => {
    const place = placeLabels([request('raqqa', 200, 150)], frame).get('raqqa')
    expect(place).toEqual({
      side: 'right',
      box: { left: 212, top: 142, right: 272, bottom: 158 },
      leader: null,
    })
  })

  it.each([
    ['right edge', 380, 150, 'left'],
    ['top right corner', 380, 6, 'bottom-left'],
    ['bottom left corner', 6, 292, 'top-right'],
  ])('keeps a label inside the frame: %s', (_, x, y, side) => {
    const requests = [request('raqqa', x, y)]
    const places = placeLabels(requests, frame)
    expect(faults(requests, frame, places)).toEqual([])
    expect(places.get('raqqa')?.side).toBe(side)
  })

  it('lets the higher priority choose first, and the one given first among equals', () => {
    const pair = [request('dabiq', 100, 150), request('manbij', 185, 150, { width: 120 })]
    const sideOf = (requests: readonly LabelRequest[], id: string) => placeLabels(requests, frame).get(id)?.side
    const facing: LabelRequest[] = [
      request('west', 100, 150, { width: 80 }),
      request('east', 220, 150, { sides: ['left', 'right'], width: 80 }),
    ]
    expect(sideOf(pair, 'dabiq')).toBe('right')
    expect(sideOf(facing, 'west')).toBe('right')
    expect(sideOf(facing, 'east')).toBe('right')
    const eastFirst = facing.map((label) => (label.id === 'east' ? { ...label, priority: 1 } : label))
    expect(sideOf(eastFirst, 'east')).toBe('left')
    expect(sideOf(eastFirst, 'west')).toBe('left')
    const endlessly = facing.map((label) => (label.id === 'east' ? { ...label, priority: Infinity } : label))
    expect(placeLabels(endlessly, frame)).toEqual(placeLabels(eastFirst, frame))
  })

  it('keeps off dots whose labels come later, and off obstacles', () => {
    const requests = [request('first', 100, 150, { priority: 9 }), request('later', 130, 150)]
    const obstacle: Box = { left: 20, top: 140, right: 80, bottom: 160 }
    const places = placeLabels(requests, frame, [obstacle])
    expect(places.get('first')?.side).toBe('top')
    expect(faults(requests, frame, places, [obstacle])).toEqual([])
  })

  it('gives no label to a dot out of the frame, and does not keep off it', () => {
    const requests = [request('raqqa', 322, 150, { priority: 1 }), request('mosul', 401, 150)]
    const places = placeLabels(requests, frame)
    expect([...places.keys()]).toEqual(['raqqa'])
    expect(places.get('raqqa')?.side).toBe('right')
  })

  it('goes further out with a leader where there is no room beside the dot', () => {
    const around = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
      const angle = (degrees * Math.PI) / 180
      return request(`${degrees}`, 200 + 22 * Math.cos(angle), 150 + 22 * Math.sin(angle), { dotRadius: 4 })
    })
    const requests = [request('middle', 200, 150, { dotRadius: 4, priority: 1 }), ...around]
    const places = placeLabels(requests, frame)
    expect(places.get('middle')?.leader).not.toBeNull()
    expect(places.size).toBeGreaterThanOrEqual(8)
    expect(faults(requests, frame, places)).toEqual([])
  })

  it('moves labels that are in the way of one without a place, and drops none for it', () => {
    const sides = ['right', 'left'] as const
    const corridor: Size = { width: 400, height: 32 }
    const requests = [
      request('first', 150, 16, { priority: 2, sides }),
      request('second', 250, 16, { priority: 1, sides: ['left'] }),
    ]
    const places = placeLabels(requests, corridor)
    expect(places.get('first')?.side).toBe('left')
    expect(places.get('second')?.side).toBe('left')
    const crowd = Array.from({ length: 12 }, (_, index) => request(`${index}`, 50, 16, { sides, priority: -index }))
    expect(placeLabels([...requests, ...crowd], corridor).has('first')).toBe(true)
  })

  it('lets no name stand nearer to another’s dot than to its own, unless it has a leader or is the chosen one', () => {
    const own = request('own', 100, 100, { width: 30, sides: ['right', 'top'] })
    const sideBeside = (x: number, given: Partial<LabelRequest> = {}) =>
      placeLabels([{ ...own, ...given }, request('other', x, 100)], frame).get('own')?.side
    expect(sideBeside(154)).toBe('right')
    expect(sideBeside(153.5)).toBe('top')
    expect(sideBeside(153.5, { priority: Number.POSITIVE_INFINITY })).toBe('right')
    expect(
      placeLabels([{ ...own, sides: ['right'] }, request('other', 153.5, 130)], frame).get('own')?.leader,
    ).toBeNull()
  })

  it('lets no leader cross another', () => {
    const beside: Box = { left: 112, top: 103, right: 116, bottom: 107 }
    const requests = [
      request('first', 100, 100, { sides: ['right'], priority: 1 }),
      request('second', 120, 80, { sides: ['bottom'], width: 6 }),
    ]
    expect(placeLabels(requests, frame, [beside]).get('first')?.leader).toEqual({
      from: [109, 100],
      to: [126, 100],
    })
    expect(placeLabels(requests, frame, [beside]).has('second')).toBe(false)
    expect(placeLabels(requests.slice(1), frame, [beside]).has('second')).toBe(true)
  })

  it('leaves out what fits nowhere', () => {
    const tooLong = request('long', 200, 150, { width: 500, priority: 1 })
    expect([...placeLabels([tooLong, request('raqqa', 100, 50)], frame).keys()]).toEqual(['raqqa'])
    expect(placeLabels([], frame).size).toBe(0)
    expect(placeLabels([request('raqqa', 0, 0)], { width: 0, height: 0 }).size).toBe(0)
  })

  it.each([1, 2, 3, 4, 5, 6])('breaks no rule on crowded maps, and is repeatable: %d', (seed) => {
    const next = sequence(seed)
    const size: Size = { width: 500, height: 400 }
    const requests = Array.from({ length: 60 }, (_, index) =>
      request(`${index}`, next() * 540 - 20, next() * 440 - 20, {
        width: 30 + next() * 70,
        priority: index % 5,
      }),
    )
    const obstacles = [{ left: 440, top: 10, right: 490, bottom: 120 }]
    const places = placeLabels(requests, size, obstacles)
    expect(places.size).toBeGreaterThan(30)
    expect(faults(requests, size, places, obstacles)).toEqual([])
    expect([...placeLabels(requests, size, obstacles)]).toEqual([...places])
  })
})

describe('placeLabels at the first view of Raqqa', () => {
  /** Name, place, and how many statements are about it: a count takes 14 px. */
  const theatre: readonly (readonly [name: string, place: LngLat, hasCount: boolean])[] = [
    ['Raqqa', [39.01, 35.95], true],
    ['Mosul', [43.12, 36.34], true],
    ['Jarablus', [38.01, 36.82], true],
    ['Dabiq', [37.27, 36.54], true],
    ['Manbij', [37.95, 36.53], true],
    ['Mara Line (approx.)', [37.2, 36.48], true],
    ['Ramadi', [43.31, 33.42], true],
    ['Hit', [42.83, 33.64], true],
    ['Rubah', [40.28, 33.04], true],
    ['Baghdad International Airport', [44.23, 33.26], false],
    ['Ain Issa', [38.86, 36.39], true],
  ]

  const requestsIn = (size: Size, padding: number, airport: Size): readonly LabelRequest[] => {
    const sides = { top: padding, right: padding, bottom: padding, left: padding }
    const camera = fitCamera(extentOfPoints(theatre.map(([, place]) => place)), size, sides)
    return theatre.map(([name, place, hasCount], index) => ({
      id: name,
      anchor: project(camera, size, place),
      ...(hasCount ? { width: 7 * name.length + 14, height: 16 } : airport),
      dotRadius: 9,
      priority: -index,
    }))
  }

  const sizes = [
    [300, 260],
    [320, 320],
    [343, 300],
    [375, 320],
    [704, 480],
    [900, 560],
  ] as const
  const paddings = [16, 24, 32, 40, 56]
  const airports: readonly Size[] = [
    { width: 190, height: 16 },
    { width: 150, height: 24 },
  ]
  const views = sizes.flatMap(([width, height]) =>
    paddings.flatMap((padding) => airports.map((airport) => [width, height, padding, airport] as const)),
  )

  it.each(views)('places every label at %d by %d, padding %d, airport %j', (width, height, padding, airport) => {
    const size = { width, height }
    const requests = requestsIn(size, padding, airport)
    const places = placeLabels(requests, size)
    expect(requests.map(({ id }) => id).filter((id) => !places.has(id))).toEqual([])
    expect(faults(requests, size, places)).toEqual([])
  })

  it('needs no leader on a wide map', () => {
    const size = { width: 900, height: 560 }
    const places = placeLabels(requestsIn(size, 40, { width: 190, height: 16 }), size)
    expect([...places].filter(([, { leader }]) => leader !== null).map(([id]) => id)).toEqual([])
  })
})

const raqqa: LabelRequest = {
  id: 'raqqa',
  anchor: [100, 80],
  width: 50,
  height: 16,
  dotRadius: 9,
  priority: 0,
}

describe('labelCandidates', () => {
  it('tries the sides beside the dot in order before any with a leader', () => {
    const beside = [...labelCandidates(raqqa)].slice(0, 8)
    expect(beside.map(({ side }) => side)).toEqual([
      'right',
      'left',
      'top',
      'bottom',
      'top-right',
      'bottom-right',
      'top-left',
      'bottom-left',
    ])
    expect(beside.every(({ leader }) => leader === null)).toBe(true)
  })

  it('stands 3 px off the rim, level with the dot', () => {
    const [right, left, top, bottom] = labelCandidates(raqqa)
    expect(right?.box).toEqual({ left: 112, top: 72, right: 162, bottom: 88 })
    expect(left?.box).toEqual({ left: 38, top: 72, right: 88, bottom: 88 })
    expect(top?.box).toEqual({ left: 75, top: 52, right: 125, bottom: 68 })
    expect(bottom?.box).toEqual({ left: 75, top: 92, right: 125, bottom: 108 })
  })

  it('slides above and below until flush with the dot', () => {
    const boxes = [...labelCandidates({ ...raqqa, sides: ['top'] })].slice(0, 3).map(({ box }) => box)
    expect(boxes.map(({ left, right }) => [left, right])).toEqual([
      [75, 125],
      [91, 141],
      [59, 109],
    ])
  })

  it('has its own dot free in every place, and comes no nearer than 3 px', () => {
    for (const { box } of labelCandidates(raqqa)) {
      const x = Math.max(box.left - 100, 0, 100 - box.right)
      const y = Math.max(box.top - 80, 0, 80 - box.bottom)
      expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(12 - 1e-9)
    }
  })

  it('has leaders from the rim to the nearest point of the box', () => {
    const away = [...labelCandidates(raqqa)].flatMap(({ box, leader }) => (leader ? [{ box, leader }] : []))
    expect(away.length).toBeGreaterThan(16)
    for (const { box, leader } of away) {
      expect(Math.hypot(leader.from[0] - 100, leader.from[1] - 80)).toBeCloseTo(9, 9)
      expect(leader.to[0]).toBeCloseTo(Math.min(box.right, Math.max(box.left, 100)), 9)
      expect(leader.to[1]).toBeCloseTo(Math.min(box.bottom, Math.max(box.top, 80)), 9)
      expect(Math.hypot(leader.to[0] - leader.from[0], leader.to[1] - leader.from[1])).toBeGreaterThan(14)
    }
  })

  it('keeps to the sides that are asked for, in their order', () => {
    const sides = [...labelCandidates({ ...raqqa, sides: ['left', 'right'] })].map(({ side }) => side)
    expect(sides.slice(0, 2)).toEqual(['left', 'right'])
    expect(new Set(sides)).toEqual(new Set(['left', 'right']))
  })
})
