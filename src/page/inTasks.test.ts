import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inTasks } from './inTasks.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('runs each function in a task of its own', () => {
  const ran: string[] = []
  inTasks().start([() => ran.push('one'), () => ran.push('two')])
  expect(ran).toEqual([])
  vi.advanceTimersToNextTimer()
  expect(ran).toEqual(['one'])
  vi.advanceTimersToNextTimer()
  expect(ran).toEqual(['one', 'two'])
})

it('ends what is under way when it starts anew or is stopped', () => {
  const ran: string[] = []
  const tasks = inTasks()
  tasks.start([() => ran.push('old'), () => ran.push('never')])
  vi.advanceTimersToNextTimer()
  tasks.start([() => ran.push('new'), () => ran.push('never either')])
  vi.advanceTimersToNextTimer()
  tasks.stop()
  vi.runAllTimers()
  expect(ran).toEqual(['old', 'new'])
})
