import { describe, expect, it, vi } from 'vitest'
import type { Camera } from './camera.ts'
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
  ({ moveTo: vi.fn(), zoomBy: vi.fn(), resize: vi.fn() }) satisfies Record<keyof Ground, unknown>

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
    expect(ground.resize.mock.invocationCallOrder[0]).toBeLessThan(
      ground.moveTo.mock.invocationCallOrder[0] ?? 0,
    )
    expect(onMove).toHaveBeenLastCalledWith({ size: smaller, camera: away })
    expect(onSettle).toHaveBeenLastCalledWith({ size: smaller, camera: away })
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

it('tells no more those who have stopped listening', () => {
  const { scene, onMove, onSettle, endings } = measuredScene()
  for (const end of endings) end()
  scene.moveTo(away, 'jump')
  expect(onMove).not.toHaveBeenCalled()
  expect(onSettle).not.toHaveBeenCalled()
})
