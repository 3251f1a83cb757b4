import { expect, it } from 'vitest'
import { noSuchStory } from './noSuchStory.ts'
import { wordings } from './wordingIn.ts'

it('is there in every language of the interface', () => {
  expect(Object.keys(noSuchStory).sort()).toEqual(Object.keys(wordings).sort())
})
