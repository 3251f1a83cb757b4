import { describe, expect, it } from 'vitest'
import { placeOptions } from './placeOptions.ts'

describe('placeOptions', () => {
  it('reads a name and what it is near', () => {
    expect(placeOptions(['Lyman', '--near', 'raqqa-2016-11', '--choose', '2'])).toEqual({
      name: 'Lyman',
      near: 'raqqa-2016-11',
      choose: 2,
    })
  })

  it('reads a point west of Greenwich', () => {
    expect(placeOptions(['Fort Leonard Wood', '--at', '-92.13,37.74']).at).toEqual([-92.13, 37.74])
  })

  it.each([
    [[], /^usage/],
    [['Lyman', 'Hit'], /^usage/],
    [['Lyman', '--choose', '0'], /--choose is '0'/],
    [['Lyman', '--at', '37.74'], /--at is '37.74'/],
    [['Lyman', '--at', '37,97'], /--at is '37,97'/],
    [['Lyman', '--at', '1,2,3'], /--at is '1,2,3'/],
    [['Lyman', '--close'], /--close/],
  ])('refuses %j', (args, why) => {
    expect(() => placeOptions(args)).toThrow(why)
  })
})
