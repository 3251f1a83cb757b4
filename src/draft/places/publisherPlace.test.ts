import { describe, expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { isInPublisher, publisherCountry, publisherTown } from './publisherPlace.ts'

const article = (url: string, publisher?: string) => ({ text: '', published: null, url, publisher })

describe('what a publisher says of places', () => {
  it.each([
    ['https://www.example.co.uk/news/1.html', 'GB'],
    ['http://example.ge:8080/eng', 'GE'],
    ['https://example.com/uk/', null],
    ['https://example.tv/', null],
    ['', null],
  ])('reads the country of %s', (url, country) => {
    expect(publisherCountry(article(url), false)).toBe(country)
  })

  it('takes a local paper of a general domain for an American one', () => {
    expect(publisherCountry(article('https://www.example.com/1'), true)).toBe('US')
    expect(publisherCountry(article('https://www.example.ca/1'), true)).toBe('CA')
  })

  it('finds a town in the name or the address', () => {
    expect(isInPublisher('raqqa', article('https://theraqqapost.example/1'))).toBe(true)
    expect(isInPublisher('fort worth', article('', 'The Fort Worth Weekly'))).toBe(true)
    expect(isInPublisher('hit', article('https://hit.example/1'))).toBe(false)
  })

  it('finds none in an address without one', () => {
    expect(publisherTown(article('https://theexample.com/'), smallGazetteer)).toBeNull()
    expect(publisherTown(article('no address'), smallGazetteer)).toBeNull()
  })
})
