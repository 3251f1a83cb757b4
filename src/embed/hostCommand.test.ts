import { describe, expect, it } from 'vitest'
import { readCommand } from './hostCommand.ts'

const message = (type: unknown, data: unknown) => ({ source: 'dateline', story: 'one', type, data })

describe('readCommand', () => {
  it.each([
    ['choosePlace', { place: 'mosul' }, { type: 'choosePlace', place: 'mosul' }],
    ['choosePlace', { place: null }, { type: 'choosePlace', place: null }],
    ['goTo', { date: '2016-11-02' }, { type: 'goTo', date: '2016-11-02' }],
    ['dark', { dark: true }, { type: 'dark', dark: true }],
    ['dark', { dark: false }, { type: 'dark', dark: false }],
    ['dark', { dark: 'auto' }, { type: 'dark', dark: undefined }],
    ['article', {}, { type: 'article' }],
    ['article', undefined, { type: 'article' }],
    ['sourceShown', { request: 2, shown: false }, { type: 'sourceShown', request: 2, shown: false }],
  ])('%s %j', (type, data, command) => {
    expect(readCommand(message(type, data), 'one')).toEqual(command)
  })

  it.each([
    ['nothing', null],
    ['a string', 'dateline'],
    ['a list', []],
    ['another sender', { ...message('goTo', { date: 'x' }), source: 'other' }],
    ['another story', { ...message('goTo', { date: 'x' }), story: 'two' }],
    ['an unknown type', message('remove', {})],
    ['a type that every object has', message('constructor', {})],
    ['no data', message('goTo', undefined)],
    ['a number for a place', message('choosePlace', { place: 3 })],
    ['no place', message('choosePlace', {})],
    ['an empty place', message('choosePlace', { place: '' })],
    ['a huge place', message('choosePlace', { place: 'a'.repeat(100_000) })],
    ['a nested place', message('choosePlace', { place: { place: 'mosul' } })],
    ['a number for a day', message('goTo', { date: 20161102 })],
    ['words for dark', message('dark', { dark: 'true' })],
    ['words for shown', message('sourceShown', { request: 2, shown: 'yes' })],
    ['an answer to no request', message('sourceShown', { shown: true })],
    ['words for a request', message('sourceShown', { request: '2', shown: true })],
  ])('ignores %s', (_, data) => {
    expect(readCommand(data, 'one')).toBeNull()
  })
})
