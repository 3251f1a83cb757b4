import { describe, expect, it } from 'vitest'
import { endsInCredit, isBoilerplate } from './boilerplate.ts'

describe('isBoilerplate', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    'RELATED Talks on the border are put off',
    'Read more: Talks on the border are put off',
    'Latest Headlines',
    'Follow us on Twitter',
    'Sign up for our newsletter',
    'Copyright 2018 The Example Press. All rights reserved.',
    '© 2020 Example',
    '(Reporting by Ana Ruiz; Editing by Omar Haddad)',
    'Ana Ruiz in Homs contributed to this report.',
    'This article originally appeared on Example.',
    '___',
  ])('is %j', (paragraph) => {
    expect(isBoilerplate(paragraph)).toBe(true)
  })

  it.each([
    'Copyright holders sued the ministry on Friday over the maps.',
    'Related talks went on in Homs until late on Friday.',
    'More than a hundred people left the town.',
    'Comments by the minister were not heard.',
    'Reporting by night, they crossed the river.',
  ])('is not %j', (paragraph) => {
    expect(isBoilerplate(paragraph)).toBe(false)
  })
})

describe('endsInCredit', () => {
  it.each([
    'The bridge at Homs in May. Photo by Ana Ruiz/Example',
    'The bridge at Homs in May. Photo by Ana Ruiz | License Photo',
    'The bridge at Homs in May. (AP Photo/Ana Ruiz)',
    'The bridge at Homs in May. Ana Ruiz/AFP',
    'The bridge at Homs in May. REUTERS/Ana Ruiz',
    'Image: Ana Ruiz',
  ])('is so of %j', (paragraph) => {
    expect(endsInCredit(paragraph)).toBe(true)
  })

  it.each([
    'The minister has an image problem, an aide told Reuters.',
    'She posted the photo online.',
    'The army published a picture of the bridge.',
    'It was the best photo Ana Ruiz had taken.',
  ])('is not so of %j', (paragraph) => {
    expect(endsInCredit(paragraph)).toBe(false)
  })
})
