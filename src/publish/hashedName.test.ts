import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashedName } from './hashedName.ts'

it('has eight letters of the SHA-256 of the content in base64url', () => {
  for (const content of ['', 'Raqqa – ر', '2', '3', '4', '5', '6', '7'].map((text) => text.repeat(1000))) {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
    expect(hashedName('a-story.css', content)).toBe(`assets/a-story-${hash}.css`)
  }
})

it('names bytes as it names the text that they spell', () => {
  expect(hashedName('one.json', new TextEncoder().encode('{"é":1}'))).toBe(hashedName('one.json', '{"é":1}'))
})
