import { describe, expect, it } from 'vitest'
import { tokensOf } from './token.ts'

const words = (text: string) => tokensOf(text).map(({ word }) => word)

describe('tokensOf', () => {
  it.each([
    ['U.S. forces left Mo. on Nov. 3', ['U.S.', 'forces', 'left', 'Mo', 'on', 'Nov', '3']],
    ['Syria’s border near Sana’a', ['Syria', 'border', 'near', 'Sana’a']],
    ['W. Va. and U.S.-led', ['W. Va.', 'and', 'U.S.', 'led']],
    ['al-Bab', ['al', 'Bab']],
  ])('parts %s', (text, expected) => {
    expect(words(text).filter((word) => word !== 's')).toEqual(expected)
  })

  it('keeps what stands between', () => {
    expect(tokensOf('Ramadi, Hit').map(({ gap, start, end }) => [gap, start, end])).toEqual([
      ['', 0, 6],
      [', ', 8, 11],
    ])
  })
})
