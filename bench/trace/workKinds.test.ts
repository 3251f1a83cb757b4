import { expect, it } from 'vitest'
import { kindOf, workKinds } from './workKinds.ts'

const kind = (name: string, parent: Parameters<typeof kindOf>[1] = null) =>
  kindOf({ name, ph: 'X', pid: 1, tid: 1, ts: 0 }, parent)

it('groups events by their names, by how these begin, or as their parent', () => {
  expect(kind('Layerize')).toBe('paint')
  expect(kind('V8.ParseProgram', 'parse')).toBe('script')
  expect(kind('Blink.Style.UpdateTime', 'paint')).toBe('style')
  expect(kind('SimpleWatcher::OnHandleReady')).toBe('other')
  expect(kind('Document::recalcStyle', 'style')).toBe('style')
})

it('has each name once', () => {
  const names = workKinds.flatMap(({ events }): readonly string[] => events)
  expect(new Set(names).size).toBe(names.length)
})
