import type { DateWords } from '../story/dateLabels/dateLabel.ts'

/**
 * The words of the interface in one language that a page needs at once. Numbers come formatted. Words that depend on a
 * number are functions, so that each language has its own plurals (Intl.PluralRules).
 */
export type PageWording = {
  /** The language of these words and its direction, for the page: a BCP 47 tag. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The BCP 47 tag with which Intl formats dates, numbers and lists. */
  readonly locale: string
  readonly dates: DateWords
  /** The separator between parts of a line, with its space. */
  readonly comma: string
  /** In place of a page that has broken. */
  readonly crashed: string
  readonly panels: { readonly map: string; readonly timeline: string; readonly quotes: string }
  readonly header: {
    readonly basedOn: string
    readonly sources: string
    readonly corrections: string
    /** The link to the list of sources. `others` is the number of reports beside the main one. */
    readonly sourcesAndCredit: (others: number) => string
    readonly byline: (byline: string) => string
  }
  readonly legend: {
    readonly label: string
    readonly all: string
    /** Above sides of which some hold places. */
    readonly withHolders: string
    /** The number of places that a side holds. */
    readonly holds: (places: number) => string
  }
  readonly map: {
    readonly places: string
    readonly skip: string
    readonly approximate: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly wholeStory: string
    readonly fullScreen: string
    readonly leaveFullScreen: string
    readonly startLive: string
    readonly attribution: { readonly openStreetMap: string }
    /** Where there is no still map either. */
    readonly failedWithoutStill: string
    readonly failed: string
    readonly distance: (kilometres: number) => string
    /** A place out of view: its name and distance, and its direction from another place. */
    readonly farPlace: (label: string, direction: CompassPoint, from: string) => string
    /** The name of a place or a side with its number of statements. Begins with the words that are shown. */
    readonly counted: (name: string, statements: number) => string
    /** The end of a marker’s name on a day on which something was said or done there. */
    readonly ofThisDay: string
  }
  readonly timeline: {
    readonly day: string
    readonly spoken: (day: string, statements: number, events: number, places: readonly string[]) => string
    readonly earlier: string
    readonly dateNotGiven: string
    readonly previous: string
    readonly next: string
    readonly play: string
    readonly pause: string
    readonly statementMark: (speaker: string, words: string, date: string) => string
    readonly eventMark: (title: string, date: string) => string
    /** A change of hands; `side` is null where the places are contested. */
    readonly controlMark: (places: string, side: string | null, date: string) => string
    readonly notYet: (moments: number) => string
  }
  readonly quotes: {
    readonly count: (statements: number) => string
    readonly heldBack: (statements: number) => string
    readonly aboutPlace: (name: string) => string
    readonly madeHere: string
    readonly happenedHere: string
    readonly disagreement: string
    readonly reported: string
    /** What is from another report than the article, by its publisher. */
    readonly fromReport: (publisher: string) => string
    readonly disputes: (speaker: string) => string
    readonly inArticle: string
    readonly inReport: string
    readonly closeSource: string
    readonly atSource: (publisher: string) => string
    readonly noAddress: (publisher: string) => string
    readonly showOnMap: string
    readonly onMap: string
    readonly later: string
    /** The button that shows all of a truncated list. */
    readonly all: string
    readonly deselect: (name: string) => string
    readonly only: (name: string) => string
    readonly noStatements: string
    readonly none: string
    /** The way to the entries of a long list that stand after those shown. */
    readonly following: (entries: number) => string
    /** What stands in place of quotes while their words are read, and the button that reads them again. */
    readonly reading: string
    readonly unread: string
    readonly newWindow: string
    readonly placeKinds: Readonly<Record<PlaceKind, string>>
  }
  readonly data: {
    readonly take: string
    readonly places: string
    readonly moments: string
    /** Shown when a download fails. */
    readonly failed: string
    readonly keys: string
  }
}

/** The words that a page may need later: of the live map, for screen readers and keyboards, on paper, of failures. */
export type LaterWording = {
  readonly gestures: { readonly mac: string; readonly windows: string; readonly touch: string }
  /** The name of the live map’s canvas, which arrow keys move and plus and minus zoom. */
  readonly canvas: string
  /** The map in words, for those who don’t see it. */
  readonly inWords: {
    readonly title: string
    /** The number of places, and the place from which distances and directions are given. */
    readonly shows: (places: number, from: string) => string
    /** Of an area in which that place lies. */
    readonly holds: (from: string) => string
    /** The day, in words, of which the places’ holders are told. */
    readonly heldOn: (day: string) => string
  }
  /** Who holds a place. Sides are named as the story does; dates are in words. */
  readonly control: {
    /** The heading of a place’s history. */
    readonly title: string
    /** The heading of the whole story’s. */
    readonly record: string
    readonly held: (side: string) => string
    readonly contested: string
    /** `what` is `held` or `contested`. */
    readonly since: (what: string, date: string) => string
    /** `from` is null where nobody is named. */
    readonly changing: (from: string | null, to: string, between: string) => string
    readonly lost: (side: string, between: string) => string
    readonly between: (earliest: string, latest: string) => string
    /** Claims that can’t all be true, each made with `claim`. */
    readonly differ: (claims: readonly string[]) => string
    readonly claim: (what: string, by: readonly string[]) => string
    /** Of one of them among a place’s history. */
    readonly disputed: string
    readonly until: (date: string) => string
    /** Of a place on a day for which nothing is claimed. */
    readonly unclaimed: string
    /** The number of places that change hands on a day, beside those that were named. */
    readonly others: (places: number) => string
    /** Of an area that the map draws no longer, before `since`. */
    readonly over: string
  }
  /** What the signs on the map mean. */
  readonly mapKey: {
    readonly title: string
    readonly signs: Readonly<
      Record<
        | 'sides'
        | 'weight'
        | 'today'
        | 'quiet'
        | 'area'
        | 'line'
        | 'holder'
        | 'changing'
        | 'contested'
        | 'disputed'
        | 'advance',
        string
      >
    >
  }
  readonly columns: readonly [when: string, what: string, where: string]
  /** Announcements of changes to screen readers. */
  readonly told: {
    readonly narrowed: (what: string, statements: number) => string
    readonly onMap: (speaker: string, places: readonly string[]) => string
  }
  /** The buttons of a picture that is opened. */
  readonly pictures: {
    readonly nth: (number: number, all: number) => string
    readonly previous: string
    readonly next: string
  }
  readonly keys: {
    readonly close: string
    readonly does: Readonly<Record<KeyUse, string>>
  }
  /** Shown on a page whose script doesn’t come: on a disk, browsers load none. */
  readonly noScriptYet: string
  /** The page that lists a site’s stories. */
  readonly list: { readonly title: string }
  readonly failure: {
    readonly title: string
    readonly problems: (count: number) => string
    /** A story that isn’t of the page’s own site. */
    readonly foreign: (address: string, site: string) => string
    /** A file that could not be read. The checker’s reason follows. */
    readonly unread: (address: string) => string
    readonly advice: string
  }
}

/** Every word of the interface in one language. */
export type Wording = PageWording & { readonly later: LaterWording }

export type CompassPoint = 'N' | 'NE' | 'E' | 'SE' | 'S' | 'SW' | 'W' | 'NW'

/** The kinds of places that have words; others are shown as the story writes them. */
type PlaceKind = 'city' | 'town' | 'village' | 'base' | 'airport' | 'front' | 'area' | 'border' | 'country'

/** The uses of keys: on markers, on the slider, anywhere. */
export type KeyUse = 'markers' | 'choose' | 'deselect' | 'day' | 'week' | 'ends' | 'sheet'
