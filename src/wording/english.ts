import type { CompassPoint, Wording } from './wording.ts'

const locale = 'en-GB'
const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)
const kilometres = new Intl.NumberFormat(locale, {
  style: 'unit',
  unit: 'kilometer',
  maximumFractionDigits: 0,
})
const plainLists = new Intl.ListFormat(locale, { type: 'unit' })

function counted(count: number, one: string, other: string): string {
  return `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : other}`
}

const directions: Readonly<Record<CompassPoint, string>> = {
  N: 'north',
  NE: 'north-east',
  E: 'east',
  SE: 'south-east',
  S: 'south',
  SW: 'south-west',
  W: 'west',
  NW: 'north-west',
}

export const english: Wording = {
  locale,
  dates: {
    about: (date) => `about ${date}`,
    possibly: (date) => `possibly ${date}`,
    by: (date) => `by ${date}`,
    from: (date) => `from ${date}`,
  },
  panels: { map: 'Map', timeline: 'Timeline', quotes: 'Quotes' },
  header: {
    basedOn: 'Based on',
    sources: 'Sources',
    corrections: 'Corrections',
    sourcesAndCredit: (others) =>
      others === 0
        ? 'Source and credit'
        : `With context from ${counted(others, 'other report', 'other reports')}`,
    byline: (byline) => `by ${byline}`,
  },
  legend: { label: 'Narrow to one side', all: 'Who speaks' },
  map: {
    places: 'Places in this story',
    approximate: 'approx.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeStory: 'Whole story',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    startLive: 'Load the map in full detail',
    attribution: { openStreetMap: '© OpenStreetMap contributors' },
    noWebGl: 'this browser has no WebGL 2, or it is switched off',
    failedWithoutStill: (reason) => `The land can’t be drawn here: ${reason}.`,
    failed: (reason) => `The live map can’t be shown here: ${reason}. This still map works all the same.`,
    distance: (distance) => kilometres.format(distance),
    farPlace: (label, direction, from) => `${label} ${directions[direction]} of ${from}`,
    marker: (name, statements, isToday) =>
      `${name}, ${counted(statements, 'statement', 'statements')}${isToday ? ', with something of this day' : ''}`,
    gestures: {
      mac: 'Hold ⌘ and scroll to zoom the map',
      windows: 'Hold Ctrl and scroll to zoom the map',
      touch: 'Move the map with two fingers',
    },
  },
  timeline: {
    day: 'Day',
    spoken: (day, statements, events, places) => {
      const counts = [
        ...(statements > 0 ? [counted(statements, 'statement', 'statements')] : []),
        ...(events > 0 ? [counted(events, 'event', 'events')] : []),
      ]
      const said = counts.length > 0 ? counts.join(', ') : 'nothing said or done'
      return `${day}: ${said}${places.length > 0 ? `; ${plainLists.format(places)}` : ''}`
    },
    earlier: 'Earlier',
    dateNotGiven: 'date not given',
    previous: 'Previous moment',
    next: 'Next moment',
    play: 'Play',
    pause: 'Pause',
    statementMark: (speaker, words, date) => `${speaker}: ${words} (${date})`,
    eventMark: (title, date) => `${title} (${date})`,
    notYet: (moments) =>
      moments === 0 ? 'The whole story so far' : `${counted(moments, 'moment', 'moments')} to come`,
  },
  quotes: {
    count: (statements) => counted(statements, 'statement', 'statements'),
    heldBack: (statements) => `${numbers.format(statements)} not yet made on this day`,
    aboutPlace: (name) => `About ${name}`,
    madeHere: 'Said here, about other places',
    happenedHere: 'What happened here',
    disagreement: 'They disagree',
    reported: 'in the report’s words',
    context: 'From other reports',
    disputes: (speaker) => `Contradicts ${speaker}:`,
    inArticle: 'In the article',
    closeSource: 'Close the article',
    atSource: (publisher) => `At the source: ${publisher}`,
    noAddress: (publisher) => `${publisher} (no address)`,
    showOnMap: 'Show on the map',
    onMap: 'Shown on the map',
    later: 'Not yet said',
    all: 'Show all of them',
    letGo: (name) => `Let go of ${name}`,
    only: (name) => `Only ${name}`,
    none: 'No statement fits this choice.',
    newWindow: '(opens in a new window)',
    placeKinds: {
      city: 'city',
      town: 'town',
      village: 'village',
      base: 'military base',
      airport: 'airport',
      front: 'front',
      area: 'area',
      border: 'border',
      country: 'country',
    },
  },
  data: {
    take: 'Take the data along',
    places: 'Places (GeoJSON)',
    moments: 'Statements and events (CSV)',
  },
  failure: {
    title: 'This story can’t be shown',
    problems: (count) =>
      `${counted(count, 'problem', 'problems')} found. Each line names the place in the file, the value there and what is wrong.`,
    unread: (address, reason) => `${address} could not be read: ${reason}.`,
    advice: 'Check the story with: npm run check -- public/stories/ID',
    crashed:
      'The page met an error of its own. The article beside it tells the story; please report this text:',
  },
}
