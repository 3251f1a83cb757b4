import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { supportedBrowsers } from './supportedBrowsers.ts'

it('are those that the README names', () => {
  const readme = readFileSync('README.md', 'utf8')
  const version = (name: string) => supportedBrowsers.find((each) => each.startsWith(name))?.slice(name.length)
  expect(readme).toContain(
    `Chrome and Edge ${version('chrome')}, Firefox ${version('firefox')}, Safari ${version('safari')}`,
  )
  expect([version('edge'), version('ios')]).toEqual([version('chrome'), version('safari')])
})
