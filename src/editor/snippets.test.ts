import { expect, it } from 'vitest'
import { type EmbedChoice, elementSnippet, frameSnippet, pageAddress } from './snippets.ts'

const choice: EmbedChoice = {
  site: new URL('https://maps.example/dateline/'),
  story: { id: 'one', title: 'Who said "now" & when' },
  place: '',
  date: '',
  lang: '',
  dark: '',
  height: 1400,
}
const chosen = { ...choice, place: 'mosul', date: '2016-11-02', lang: 'tr', dark: 'true' }

it('an address has only the choices made', () => {
  expect(pageAddress(choice)).toBe('https://maps.example/dateline/stories/one/')
  expect(pageAddress(chosen)).toBe(
    'https://maps.example/dateline/stories/one/?lang=tr&dark=true#&place=mosul&date=2016-11-02',
  )
})

it('the element has the choices, a picture and a link, and its script after it', () => {
  expect(elementSnippet(chosen)).toBe(
    [
      '<dateline-map story="one" place="mosul" date="2016-11-02" lang="tr" dark="true" style="display:block;min-height:1400px">',
      '  <a href="https://maps.example/dateline/stories/one/?lang=tr&amp;dark=true#&amp;place=mosul&amp;date=2016-11-02"><img src="https://maps.example/dateline/stories/one/picture.png" alt="" width="1200" height="630" style="max-width:100%;height:auto"><br>Who said &quot;now&quot; &amp; when</a>',
      '</dateline-map>',
      '<script src="https://maps.example/dateline/element.js" defer></script>',
    ].join('\n'),
  )
  expect(elementSnippet(choice)).toContain('<dateline-map story="one" style=')
})

it('the frame is sandboxed, titled and has the measured height', () => {
  expect(frameSnippet(choice)).toBe(
    '<iframe src="https://maps.example/dateline/stories/one/" title="Who said &quot;now&quot; &amp; when" height="1400" sandbox="allow-scripts allow-same-origin allow-popups" allow="fullscreen" width="100%" loading="lazy" style="border:0"></iframe>',
  )
})
