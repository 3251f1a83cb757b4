import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mapTokens } from '../../map/ground/mapColours.ts'

type Tokens = ReadonlyMap<string, string>

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8')

/** The tokens of a rule, with its `color-scheme`. The pattern captures the rule’s block. */
function tokensOf(rule: RegExp): Tokens {
  const block = rule.exec(css)?.[1]
  if (block === undefined) throw new Error(`theme.css has no rule ${rule}`)
  return new Map(
    [...block.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  )
}

const light = tokensOf(/^:root \{([^}]*)\}/m)
const preferredDark = tokensOf(/:root:not\(\[data-dark="false"\]\) \{([^}]*)\}/)
const chosenDark = tokensOf(/^\s*:root\[data-dark="true"\] \{([^}]*)\}/m)

it('both dark blocks have the same tokens and values', () => {
  expect([...chosenDark]).toEqual([...preferredDark])
})

it('every light colour has a dark one', () => {
  const colours = [...light].filter(([, value]) => value.startsWith('#')).map(([name]) => name)
  expect([...chosenDark.keys()].filter((name) => name.startsWith('--'))).toEqual(colours)
})

/** Relative luminance of `#rrggbb`. Formula: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`'${colour}' is not #rrggbb`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Formula: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(tokens: Tokens, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((token) => luminance(tokens.get(`--${token}`) ?? `--${token}, which is missing,`))
    .sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

it('measures contrast as WCAG does', () => {
  const tokens = new Map([
    ['--black', '#000000'],
    ['--white', '#ffffff'],
    ['--grey', '#767676'],
  ])
  expect(contrast(tokens, 'black', 'white')).toBe(21)
  expect(contrast(tokens, 'white', 'grey')).toBeCloseTo(4.54, 2)
})

const sides = [1, 2, 3, 4, 5, 6, 7].map((rank) => `side-${rank}`)

const pairs: readonly (readonly [string, string, number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'paper-context', 4.5],
  ['ink-muted', 'paper', 4.5],
  ['ink-muted', 'paper-context', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'land', 4.5],
  ['ink', 'mark-highlight', 4.5],
  ...['ink', 'ink-muted', 'river-name'].flatMap((name) =>
    ['land', 'water'].map((ground) => [name, ground, 4.5] as const),
  ),
  ...['area', 'accent'].flatMap((mark) => ['land', 'water'].map((ground) => [mark, ground, 3] as const)),
  ['rule-strong', 'paper', 3],
  ['border', 'land', 3],
  ...sides.flatMap((side) => ['paper', 'paper-context', 'land', 'water'].map((ground) => [side, ground, 3] as const)),
]

describe.each([
  ['light', light],
  ['dark', chosenDark],
])('in the %s', (_, tokens) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (colour, ground, least) => {
    expect(contrast(tokens, colour, ground)).toBeGreaterThanOrEqual(least)
  })
})

it.each(['StatementMark', 'EventMark'])(
  'size and colour, not opacity, mute a moment that does not stand out: %s',
  (name) => {
    const look = readFileSync(new URL(`../../timeline/${name}.module.css`, import.meta.url), 'utf8')
    expect(look).not.toMatch(/opacity/)
    const [, token = ''] = /\[data-stands-out="false"\][^{]*\{\s*(?:color|--tone): var\(--([\w-]+)\)/.exec(look) ?? []
    for (const tokens of [light, chosenDark]) expect(contrast(tokens, token, 'paper')).toBeGreaterThanOrEqual(3)
  },
)

it('every token is used', () => {
  const styles = readdirSync(new URL('../../', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(css|tsx?)$/.test(name) && !/\.test\./.test(name))
    .map((name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
    .join()
  const drawn = mapTokens.map((token) => `--${token}`)
  const unused = [...light.keys()].filter(
    (name) => name.startsWith('--') && !styles.includes(`var(${name})`) && !drawn.includes(name),
  )
  expect(unused).toEqual([])
})
