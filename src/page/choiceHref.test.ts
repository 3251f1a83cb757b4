import { expect, it } from 'vitest'
import { choiceHref, choiceId } from './choiceHref.ts'

it('names a choice as the address does', () => {
  expect(choiceHref('place', 'raqqa')).toBe('#place=raqqa')
  expect(choiceId('place', 'raqqa')).toBe('place=raqqa')
})

it('leads to the element with the same words, decoded', () => {
  const value = 'a b&c=d#é'
  expect(decodeURIComponent(choiceHref('quote', value).slice(1))).toBe(choiceId('quote', value))
  expect(new URLSearchParams(choiceHref('quote', value).slice(1)).get('quote')).toBe(value)
})
