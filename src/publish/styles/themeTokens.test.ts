import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { colourOf, themeTokens } from './themeTokens.ts'

const theme = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))

it('reads the colours of the light and of the dark page', () => {
  expect(colourOf(theme.light, 'ink')).toBe('#1c1b19')
  expect(colourOf(theme.dark, 'ink')).toBe('#efece5')
  expect([...theme.dark.keys()]).toEqual([...theme.light.keys()])
})

it('names the colour that is missing, and the rule', () => {
  expect(() => colourOf(theme.light, 'alarm-red')).toThrow("'--alarm-red'")
  expect(() => themeTokens('body {}')).toThrow(':root')
})
