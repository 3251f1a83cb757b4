import { expect, it } from 'vitest'
import { shortName } from './shortClassNames.ts'

it('is the same however the module is imported, and another for another class or module', () => {
  const name = shortName('page', 'src/app/App.module.css')
  expect(name).toMatch(/^_[\w-]{5}$/)
  expect(shortName('page', `${process.cwd()}/src/app/App.module.css?inline`)).toBe(name)
  expect(shortName('map', 'src/app/App.module.css')).not.toBe(name)
  expect(shortName('page', 'src/app/Other.module.css')).not.toBe(name)
})
