import { describe, expect, it, vi } from 'vitest'
import type { Camera } from '../projection/camera.ts'
import { createMapScene, type Ground } from './mapScene.ts'

const size = { width: 600, height: 400 }
const home: Camera = { center: [40, 35], zoom: 5 }
const away: Camera = { center: [-92, 37], zoom: 7 }

/** A scene whose frame has been measured, and what its listeners heard. */
function measuredScene() {
  const scene = createMapScene()
  scene.resize(size, home)
  const onMove = vi.fn()
  const onSettle = vi.fn()
  const endings = [scene.onMove(onMove), scene.onSettle(onSettle)]
  return { scene, onMove, onSettle, endings }
}

const groundOf = () =>
  ({ moveTo: vi.fn(), zoomBy: vi.fn(), resize: vi.fn(), pause: vi.fn(), resume: vi.fn() }) satisfies Record<
    keyof Ground,
    unknown
  >

it('has no view, and tells of none, until the frame has been measured', () => {
  const scene = createMapScene()
  const listener = vi.fn()
  scene.onMove(listener)
  scene.onSettle(listener)
  scene.moveTo(home, 'jump')
  scene.zoomBy(1)
  scene.settled()
  scene.moved(home)
  expect(scene.view()).toBeNull()
  expect(listener).not.toHaveBeenCalled()
  scene.resize(size, home)
  expect(scene.view()).toEqual({ size, camera: home })
  expect(listener).toHaveBeenCalledTimes(2)
})

describe('without a ground', () => {
  it('moves itself and comes to rest at once', () => {
    const { scene, onMove, onSettle } = measuredScene()
    scene.moveTo(away, 'ease')
    expect(scene.view()).toEqual({ size, camera: away })
    expect(onMove).toHaveBeenCalledExactlyOnceWith({ size, camera: away })
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({ size, camera: away })
  })

  it('zooms about its middle', () => {
    const { scene, onSettle } = measuredScene()
    scene.zoomBy(-1)
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({ size, camera: { ...home, zoom: 4 } })
  })
})

describe('with a ground', () => {
  it('leaves moving to it, and goes where it tells', () => {
    const { scene, onMove, onSettle } = measuredScene()
    const ground = groundOf()
    scene.setGround(ground)
    scene.moveTo(away, 'ease')
    scene.zoomBy(2)
    expect(ground.moveTo).toHaveBeenCalledExactlyOnceWith(away, 'ease')
    expect(ground.zoomBy).toHaveBeenCalledExactlyOnceWith(2)
    expect(scene.view()?.camera).toEqual(home)
    expect(onMove).not.toHaveBeenCalled()

    scene.moved(away)
    expect(onMove).toHaveBeenCalledExactlyOnceWith({ size, camera: away })
    expect(onSettle).not.toHaveBeenCalled()
    scene.settled()
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({ size, camera: away })
  })

  it('gives it the frame’s new size before it moves it there', () => {
    const { scene, onMove, onSettle } = measuredScene()
    const ground = groundOf()
    scene.setGround(ground)
    const smaller = { width: 320, height: 320 }
    scene.resize(smaller, away)
    expect(ground.moveTo).toHaveBeenCalledExactlyOnceWith(away, 'jump')
    expect(ground.resize.mock.invocationCallOrder[0]).toBeLessThan(ground.moveTo.mock.invocationCallOrder[0] ?? 0)
    expect(onMove).toHaveBeenLastCalledWith({ size: smaller, camera: away })
    expect(onSettle).toHaveBeenLastCalledWith({ size: smaller, camera: away })
  })

  it('tells of a new size once when the ground jumps there at once', () => {
    const { scene, onMove, onSettle } = measuredScene()
    const ground = groundOf()
    ground.moveTo.mockImplementation((camera: Camera) => {
      scene.moved(camera)
      scene.settled()
    })
    scene.setGround(ground)
    scene.resize({ width: 320, height: 320 }, away)
    expect(onMove).toHaveBeenCalledOnce()
    expect(onSettle).toHaveBeenCalledOnce()
    expect(scene.isMoving()).toBe(false)
  })

  it('takes the camera back where it stands', () => {
    const { scene } = measuredScene()
    const ground = groundOf()
    const takeBack = scene.setGround(ground)
    scene.moved(away)
    takeBack()
    scene.zoomBy(1)
    expect(ground.zoomBy).not.toHaveBeenCalled()
    expect(scene.view()?.camera).toEqual({ ...away, zoom: 8 })
  })

  it('keeps a later ground when an earlier one is taken back', () => {
    const { scene } = measuredScene()
    const takeBack = scene.setGround(groundOf())
    const later = groundOf()
    scene.setGround(later)
    takeBack()
    scene.moveTo(away, 'jump')
    expect(later.moveTo).toHaveBeenCalledOnce()
  })
})

describe('with one ground above another', () => {
  it('has only the one above draw and move', () => {
    const { scene } = measuredScene()
    const [below, above] = [groundOf(), groundOf()]
    scene.setGround(below)
    scene.setGround(above)
    scene.moveTo(away, 'ease')
    scene.zoomBy(1)
    scene.resize({ width: 320, height: 320 }, home)
    expect(above.moveTo.mock.calls).toEqual([
      [away, 'ease'],
      [home, 'jump'],
    ])
    expect(above.zoomBy).toHaveBeenCalledExactlyOnceWith(1)
    expect(above.resize).toHaveBeenCalledOnce()
    expect(below.pause).toHaveBeenCalledOnce()
    const { pause: _, ...others } = below
    for (const method of Object.values(others)) expect(method).not.toHaveBeenCalled()
  })

  it('gives one of the lowest rank nothing while there is another', () => {
    const { scene } = measuredScene()
    const above = groundOf()
    const endAbove = scene.setGround(above)
    const lowest = groundOf()
    scene.setGround(lowest, 'lowest')
    scene.moveTo(away, 'jump')
    expect(above.pause).not.toHaveBeenCalled()
    expect(lowest.pause).toHaveBeenCalledOnce()
    expect(lowest.moveTo).not.toHaveBeenCalled()
    scene.settled()
    endAbove()
    expect(lowest.resume).toHaveBeenCalledOnce()
    scene.moveTo(away, 'jump')
    expect(lowest.moveTo).toHaveBeenCalledOnce()
  })

  it('is moving from when it is told to go until its ground has settled', () => {
    const { scene } = measuredScene()
    scene.setGround(groundOf())
    expect(scene.isMoving()).toBe(false)
    scene.moveTo(away, 'ease')
    expect(scene.isMoving()).toBe(true)
    scene.settled()
    expect(scene.isMoving()).toBe(false)
    scene.zoomBy(1)
    expect(scene.isMoving()).toBe(true)
  })

  it('keeps its camera within the world', () => {
    const { scene } = measuredScene()
    scene.resize({ width: 375, height: 1024 }, { center: [20, 10], zoom: 0 })
    expect(scene.view()?.camera.zoom).toBe(1)
  })

  it('gives the camera back to the one below when that above has gone, and tells it so', () => {
    const { scene } = measuredScene()
    const [below, above] = [groundOf(), groundOf()]
    scene.setGround(below)
    const takeBack = scene.setGround(above)
    scene.moved(away)
    expect(below.resume).not.toHaveBeenCalled()
    takeBack()
    expect(below.resume).toHaveBeenCalledOnce()
    expect(above.resume).not.toHaveBeenCalled()
    expect(scene.view()?.camera).toEqual(away)
    scene.moveTo(home, 'ease')
    expect(below.moveTo).toHaveBeenCalledExactlyOnceWith(home, 'ease')
    expect(above.moveTo).not.toHaveBeenCalled()
  })

  it('lets the one below move the camera as it resumes', () => {
    const { scene, onSettle } = measuredScene()
    const resume = () => {
      scene.moved(home)
      scene.settled()
    }
    scene.setGround({ ...groundOf(), resume })
    const takeBack = scene.setGround(groundOf())
    scene.moved(away)
    takeBack()
    expect(scene.view()?.camera).toEqual(home)
    expect(onSettle).toHaveBeenLastCalledWith({ size, camera: home })
  })

  it('needs nothing of the one below in order to give it the camera', () => {
    const { scene } = measuredScene()
    const { resume: _, ...below } = groundOf()
    scene.setGround(below)
    const takeBack = scene.setGround(groundOf())
    takeBack()
    scene.zoomBy(1)
    expect(below.zoomBy).toHaveBeenCalledExactlyOnceWith(1)
  })

  it('goes down one by one', () => {
    const { scene } = measuredScene()
    const grounds = [groundOf(), groundOf(), groundOf()]
    const endings = grounds.map((ground) => scene.setGround(ground))
    for (const index of [2, 1, 0]) {
      scene.moveTo(away, 'jump')
      scene.settled()
      expect(grounds.map(({ moveTo }) => moveTo.mock.calls.length)).toEqual(
        [0, 1, 2].map((at) => (at >= index ? 1 : 0)),
      )
      endings[index]?.()
    }
    scene.moveTo(away, 'jump')
    expect(scene.view()?.camera).toEqual(away)
  })

  it('takes a ground back once, however often it is asked to', () => {
    const { scene } = measuredScene()
    const below = groundOf()
    scene.setGround(below)
    const takeBack = scene.setGround(groundOf())
    takeBack()
    takeBack()
    scene.moveTo(away, 'jump')
    expect(below.moveTo).toHaveBeenCalledOnce()
    expect(below.resume).toHaveBeenCalledOnce()
  })

  it('leaves the camera where it is when one below goes', () => {
    const { scene } = measuredScene()
    const endBelow = scene.setGround(groundOf())
    const above = groundOf()
    scene.setGround(above)
    endBelow()
    expect(above.resume).not.toHaveBeenCalled()
  })

  it('skips one below that has gone before', () => {
    const { scene } = measuredScene()
    const [bottom, middle, top] = [groundOf(), groundOf(), groundOf()]
    scene.setGround(bottom)
    const endMiddle = scene.setGround(middle)
    const endTop = scene.setGround(top)
    endMiddle()
    endTop()
    expect(bottom.resume).toHaveBeenCalledOnce()
    expect(middle.resume).not.toHaveBeenCalled()
  })
})

describe('when a ground goes while the camera moves', () => {
  it('has the one below go where that was going', () => {
    const { scene } = measuredScene()
    const below = groundOf()
    scene.setGround(below)
    const takeBack = scene.setGround(groundOf())
    scene.moveTo(away, 'ease')
    takeBack()
    expect(below.moveTo).toHaveBeenCalledExactlyOnceWith(away, 'ease')
    expect(scene.isMoving()).toBe(true)
    scene.settled()
    expect(scene.isMoving()).toBe(false)
  })

  it('goes there itself where there is no other', () => {
    const { scene, onSettle } = measuredScene()
    const takeBack = scene.setGround(groundOf())
    scene.moveTo(away, 'ease')
    takeBack()
    expect(scene.view()?.camera).toEqual(away)
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({ size, camera: away })
    expect(scene.isMoving()).toBe(false)
  })

  it('ends a zoom that it has begun', () => {
    const { scene, onSettle } = measuredScene()
    const takeBack = scene.setGround(groundOf())
    scene.zoomBy(1)
    scene.zoomBy(1)
    scene.moved({ ...home, zoom: home.zoom + 0.5 })
    takeBack()
    const camera = { ...home, zoom: home.zoom + 2 }
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({ size, camera })
    expect(scene.isMoving()).toBe(false)
  })

  it('has the one below zoom by what is left', () => {
    const { scene } = measuredScene()
    const below = groundOf()
    scene.setGround(below)
    const takeBack = scene.setGround(groundOf())
    scene.zoomBy(1)
    scene.moved({ ...home, zoom: home.zoom + 0.25 })
    takeBack()
    expect(below.zoomBy).toHaveBeenCalledExactlyOnceWith(0.75)
  })

  it('stops the ground that goes', () => {
    const { scene } = measuredScene()
    const ground = groundOf()
    scene.setGround(ground)()
    expect(ground.pause).toHaveBeenCalledOnce()
  })
})

it('does not move before its frame has been measured', () => {
  const scene = createMapScene()
  const ground = groundOf()
  scene.setGround(ground)
  scene.moveTo(away, 'ease')
  scene.zoomBy(1)
  expect(scene.isMoving()).toBe(false)
  expect(ground.moveTo).not.toHaveBeenCalled()
})

it('tells no more those who have stopped listening', () => {
  const { scene, onMove, onSettle, endings } = measuredScene()
  for (const end of endings) end()
  scene.moveTo(away, 'jump')
  expect(onMove).not.toHaveBeenCalled()
  expect(onSettle).not.toHaveBeenCalled()
})
