import { expect, it } from 'vitest'
import { givesToken, newToken } from './deskToken.ts'

it('is another each time, of 256 bits, and needs no escapes in an address', () => {
  const tokens = Array.from({ length: 50 }, newToken)
  expect(new Set(tokens).size).toBe(50)
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(encodeURIComponent(token)).toBe(token)
  }
})

it('is given by a header that has it whole, and by no other', () => {
  const token = newToken()
  expect(givesToken(`Bearer ${token}`, token)).toBe(true)
  const others = [undefined, '', token, 'Bearer ', `Bearer ${token.slice(1)}`, `Bearer ${token} `, `bearer ${token}`]
  expect(others.filter((header) => givesToken(header, token))).toEqual([])
})
