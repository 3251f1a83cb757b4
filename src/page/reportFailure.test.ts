import { expect, it, vi } from 'vitest'
import { handOnFailures, reportFailure } from './reportFailure.ts'

it('tells of each failure once, also whoever listens later', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const heard: string[] = []
  reportFailure(new Error('no tiles'))
  handOnFailures((message) => heard.push(message))
  reportFailure(new Error('no tiles'))
  reportFailure('no file')
  expect(heard).toEqual(['no tiles', 'no file'])
  expect(logged).toHaveBeenCalledTimes(2)
})
