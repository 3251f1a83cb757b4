import { expect, it } from 'vitest'
import { siteAddress } from './siteAddress.ts'

it.each([
  ['https://news.example', 'https://news.example/'],
  ['https://news.example/maps', 'https://news.example/maps/'],
  ['http://127.0.0.1:4173/maps/?a#b', 'http://127.0.0.1:4173/maps/'],
])('%s is read as the folder %s', (text, address) => {
  expect(siteAddress(text)?.href).toBe(address)
})

it.each([undefined, '', '  '])('%j is no address', (text) => {
  expect(siteAddress(text)).toBeUndefined()
})

it.each(['news.example', 'ftp://news.example/', 'javascript:alert(1)'])('refuses %s, quoting it', (text) => {
  expect(() => siteAddress(text)).toThrow(`'${text}'`)
})
