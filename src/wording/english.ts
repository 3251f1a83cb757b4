import { counted, pageEnglish, statement } from './pageEnglish.ts'
import type { Wording } from './wording.ts'

const lists = new Intl.ListFormat(pageEnglish.locale)

export const english: Wording = {
  ...pageEnglish,
  later: {
    gestures: {
      mac: 'Hold ⌘ and scroll to zoom the map',
      windows: 'Hold Ctrl and scroll to zoom the map',
      touch: 'Move the map with two fingers',
    },
    canvas: 'The map’s ground: arrows move it, plus and minus zoom',
    inWords: {
      title: 'The map in words',
      heldOn: (day) => `Who holds a place is told as of ${day}.`,
      holds: (from) => `with ${from} in it`,
      shows: (places, from) =>
        `${counted(places, { one: '# place', other: '# places' })}, with the statements of the whole story. Distances and directions are from ${from}.`,
    },
    control: {
      title: 'Who holds it',
      record: 'Who held what, and who says so',
      held: (side) => `held by ${side}`,
      contested: 'contested',
      since: (what, date) => `${what} since ${date}`,
      changing: (from, to, between) => `changing hands, ${from === null ? '' : `${from} `}to ${to}, ${between}`,
      lost: (side, between) => `lost by ${side}, ${between}`,
      between: (earliest, latest) => `between ${earliest} and ${latest}`,
      differ: (claims) => `claims differ: ${claims.join('; ')}`,
      claim: (what, by) => `${what} according to ${lists.format(by)}`,
      disputed: 'others say otherwise',
      until: (date) => `until ${date}`,
      unclaimed: 'no holder named',
      others: (places) => counted(places, { one: 'And # more place', other: 'And # more places' }),
      over: 'over and off the map',
    },
    mapKey: {
      title: 'Key to the map',
      signs: {
        sides: 'Ring: sides that spoke about the place',
        weight: 'Number, weight: statements',
        today: 'Outer ring: on the chosen day',
        quiet: 'Grey: nothing said yet',
        area: 'Hatched: about here',
        line: 'Broken line: about here',
        holder: 'Mark inside: who holds it',
        changing: 'Hollow mark: changing hands',
        contested: 'Cross: contested',
        disputed: 'Question mark: claims differ',
        advance: 'Arrow: an advance',
      },
    },
    columns: ['When', 'What', 'Where'],
    told: {
      narrowed: (what, statements) => `${what}: ${counted(statements, statement)}`,
      onMap: (speaker, places) => `On the map: ${speaker} on ${lists.format(places)}`,
    },
    pictures: {
      nth: (number, all) => `Picture ${number} of ${all}`,
      previous: 'Previous picture',
      next: 'Next picture',
    },
    keys: {
      close: 'Close',
      does: {
        markers: 'From place to place on the map',
        choose: 'Choose a place, or let go of it',
        deselect: 'Let go of what is chosen',
        day: 'A day back or on',
        week: 'A week back or on',
        ends: 'The first day, the last day',
        sheet: 'These keys',
      },
    },
    noScriptYet:
      'The map and the timeline don’t answer: the page’s script has not been loaded. Opened from a file, the page needs a web server, such as npm start.',
    list: { title: 'Stories' },
    failure: {
      title: 'This story can’t be shown',
      problems: (count) =>
        `${counted(count, { one: '# problem', other: '# problems' })} found. Each line names the place in the file, the value there and what is wrong.`,
      foreign: (address, site) =>
        `${address} is of another site. This page shows only stories of its own, ${site}: otherwise anyone could show theirs inside a newsroom’s page.`,
      unread: (address) => `${address} could not be read:`,
      advice: 'Check the story with: npm run check -- ID',
    },
  },
}
