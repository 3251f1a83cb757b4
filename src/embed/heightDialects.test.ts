import { describe, expect, it } from 'vitest'
import { type FrameFacts, heightDialects } from './heightDialects.ts'

const frame: FrameFacts = { address: 'https://maps.example/stories/one/', story: 'one', token: 'ab12C' }
const at = (address: string): FrameFacts => ({ ...frame, address })
const dialect = (name: string) => {
  const found = heightDialects.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no dialect ${name}`)
  return found
}

describe('a height of 640 pixels', () => {
  it.each([
    ['Dateline', { source: 'dateline', story: 'one', type: 'height', data: { height: 640 } }],
    ['Datawrapper', { 'datawrapper-height': { one: 640 } }],
    ['AMP', { sentinel: 'amp', type: 'embed-size', height: 640 }],
    ['Medium', '{"src":"https://maps.example/stories/one/","context":"iframe.resize","height":640}'],
    ['Guardian', '{"id":"iframeMessenger:ab12C","type":"set-height","value":640}'],
    ['pym', null],
    ['WordPress', null],
  ])('to a host of %s', (name, message) => {
    expect(dialect(name).height(640, frame)).toEqual(message)
  })

  it.each([
    ['?childId=map-1_a', 'pymxPYMxmap-1_axPYMxheightxPYMx640'],
    ['?initialWidth=300&childId=x&parentTitle=A', 'pymxPYMxxxPYMxheightxPYMx640'],
    ['?childId=', null],
    ['?childId=a%20b', null],
    ['?childId=a.b', null],
    ['?childId=%3Cscript%3E', null],
  ])('to pym at %s', (query, message) => {
    expect(dialect('pym').height(640, at(frame.address + query))).toBe(message)
  })

  it.each([
    ['#?secret=Ab1', 'Ab1'],
    ['#secret=Ab1', 'Ab1'],
    ['#place=mosul&secret=Ab1', 'Ab1'],
    ['#?secret=', null],
    ['#?secret=a-b', null],
    ['?secret=Ab1', null],
    ['#nosecret=Ab1', null],
  ])('to WordPress at %s', (rest, secret) => {
    const message = secret === null ? null : { message: 'height', value: 640, secret }
    expect(dialect('WordPress').height(640, at(frame.address + rest))).toEqual(message)
  })
})

describe('a host that asks', () => {
  it('as @newswire/frames', () => {
    const asks = dialect('AMP').asks
    expect(asks?.({ sentinel: 'amp', type: 'frames-init' }, frame)).toBe(true)
    for (const other of [null, undefined, 'amp', 3, [], { sentinel: 'amp' }, { type: 'frames-init' }])
      expect(asks?.(other, frame)).toBe(false)
  })

  it('as pym, of this very child', () => {
    const asks = dialect('pym').asks
    const child = at(`${frame.address}?childId=one`)
    expect(asks?.('pymxPYMxonexPYMxwidthxPYMx320', child)).toBe(true)
    for (const other of ['pymxPYMxtwoxPYMxwidthxPYMx320', 'pymxPYMxonexPYMxheightxPYMx3', null, {}])
      expect(asks?.(other, child)).toBe(false)
    expect(asks?.('pymxPYMxonexPYMxwidthxPYMx320', frame)).toBe(false)
  })
})
