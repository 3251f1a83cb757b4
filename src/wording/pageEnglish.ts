import { counter, kilometresIn, startingWith } from './counter.ts'
import { madeOnce } from './madeOnce.ts'
import { spokenDay } from './spokenDay.ts'
import type { CompassPoint, PageWording } from './wording.ts'

const locale = 'en-GB'
export const counted = counter(locale)
const plainLists = madeOnce(() => new Intl.ListFormat(locale, { type: 'unit' }))

export const statement = { one: '# statement', other: '# statements' }
const event = { one: '# event', other: '# events' }

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

/** The English words of a page’s first state. The rest is in english.ts. */
export const pageEnglish: PageWording = {
  lang: 'en',
  dir: 'ltr',
  locale,
  dates: {
    about: (date) => `about ${date}`,
    possibly: (date) => `possibly ${date}`,
    by: (date) => `by ${date}`,
    from: (date) => `from ${date}`,
  },
  comma: ', ',
  crashed: 'The page met an error of its own. Loading it again may help.',
  panels: { map: 'Map', timeline: 'Timeline', quotes: 'Quotes' },
  header: {
    basedOn: 'Based on',
    sources: 'Sources',
    corrections: 'Corrections',
    sourcesAndCredit: (others) =>
      others === 0
        ? 'Source and credit'
        : counted(others, {
            one: 'With context from # other report',
            other: 'With context from # other reports',
          }),
    byline: (byline) => `by ${byline}`,
  },
  legend: {
    label: 'Narrow to one side',
    all: 'Who speaks',
    withHolders: 'Who speaks, who holds',
    holds: (places) => `holds ${places}`,
  },
  map: {
    places: 'Places in this story',
    skip: 'Skip the map',
    approximate: 'approx.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeStory: 'Whole story',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    startLive: 'Load the map in full detail',
    attribution: { openStreetMap: '© OpenStreetMap contributors' },
    failedWithoutStill: 'The land can’t be drawn here.',
    failed: 'The live map can’t be shown here. This still map works all the same.',
    distance: kilometresIn(locale),
    farPlace: (label, direction, from) => `${label} ${directions[direction]} of ${from}`,
    counted: (name, statements) => startingWith(name, statements, counted(statements, statement)),
    ofThisDay: 'with something of this day',
  },
  timeline: {
    day: 'Day',
    spoken: spokenDay({ counted, statement, event, lists: plainLists, nothing: 'nothing said or done' }),
    earlier: 'Earlier',
    dateNotGiven: 'date not given',
    previous: 'Previous moment',
    next: 'Next moment',
    play: 'Play',
    pause: 'Pause',
    statementMark: (speaker, words, date) => `${speaker}${words && `: ${words}`} (${date})`,
    eventMark: (title, date) => `${title} (${date})`,
    controlMark: (places, side, date) => `${places}: ${side === null ? 'contested' : `held by ${side}`} (${date})`,
    notYet: (moments) =>
      moments === 0
        ? 'The whole story so far'
        : counted(moments, { one: '# moment to come', other: '# moments to come' }),
  },
  quotes: {
    count: (statements) => counted(statements, statement),
    heldBack: (statements) => counted(statements, { other: '# not yet made on this day' }),
    aboutPlace: (name) => `About ${name}`,
    madeHere: 'Said here, about other places',
    happenedHere: 'What happened here',
    disagreement: 'They disagree',
    reported: 'in the report’s words',
    fromReport: (publisher) => `From another report: ${publisher}`,
    disputes: (speaker) => `Disagrees with ${speaker}:`,
    inArticle: 'In the article',
    inReport: 'In the report',
    closeSource: 'Close the article',
    atSource: (publisher) => `At the source: ${publisher}`,
    noAddress: (publisher) => `${publisher} (no address)`,
    showOnMap: 'Show on the map',
    onMap: 'Shown on the map',
    later: 'Not yet said',
    all: 'Show all of them',
    deselect: (name) => `Let go of ${name}`,
    only: (name) => `Only ${name}`,
    noStatements: 'This story has no statements.',
    none: 'No statement fits this choice.',
    following: (entries) => counted(entries, { other: '# more' }),
    reading: 'Loading …',
    unread: 'Not loaded: try again',
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
    failed: 'The file could not be made. Check your connection and try again.',
    keys: 'Keys',
  },
}
