import type { DateWords } from '../../story/dateLabels/dateLabel.ts'
import type { EntryList } from '../project/entryRef.ts'

/** The words of the desk in one language. Numbers come formatted; words that depend on a number are functions. */
export type DeskWording = {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The BCP 47 tag with which Intl formats dates, numbers and lists. */
  readonly locale: string
  readonly dates: DateWords
  /** The credit of the map’s data by OpenStreetMap. */
  readonly openStreetMap: string
  readonly title: string
  readonly bar: {
    readonly stories: string
    readonly undo: string
    readonly redo: string
    /** Told after undo and redo: what they changed. */
    readonly undone: (name: string) => string
    readonly redone: (name: string) => string
    readonly sections: string
    readonly language: string
    readonly kept: string
    readonly keeping: string
    readonly notKept: (reason: string) => string
    /** A reason why nothing is kept. */
    readonly full: string
    readonly elsewhere: string
    readonly workHere: string
  }
  readonly paste: {
    readonly title: string
    readonly explained: string
    readonly article: string
    readonly placeholder: string
    readonly file: string
    readonly drop: string
    readonly address: string
    readonly publisher: string
    readonly published: string
    readonly byline: string
    readonly submit: string
    readonly missing: (what: string) => string
    readonly refused: (reason: string) => string
    readonly loading: string
    readonly loadingFailed: (reason: string) => string
    readonly open: string
    readonly openExplained: string
    readonly openFolder: string
    readonly openFile: string
    readonly kept: string
    readonly published_: string
    readonly none: string
    readonly forget: (title: string) => string
    readonly openRefused: (name: string) => string
  }
  readonly article: {
    readonly title: string
    readonly source: string
    readonly help: string
    /** How words are selected, and marks opened, by keys. */
    readonly keys: string
    readonly toolbar: string
    readonly statement: string
    readonly place: string
    readonly event: string
    readonly date: string
    readonly evidence: string
    readonly noDate: string
    readonly setDate: (date: string) => string
    readonly needsEntry: string
    readonly nothing: string
    readonly marks: Readonly<Record<'statement' | 'event' | 'place' | 'speaker' | 'date', string>>
  }
  readonly questions: {
    readonly title: string
    readonly toCheck: (open: number) => string
    readonly done: string
    readonly of: (index: number, count: number) => string
    readonly previous: string
    readonly next: string
    readonly keep: (value: string) => string
    readonly keepAsIs: string
    /** By the list of what is taken out: a speaker goes with what it says. */
    readonly takeOut: (list: EntryList | 'story') => string
    /** A place, speaker or side that is not among the answers. */
    readonly another: (list: 'places' | 'speakers' | 'sides') => string
    readonly oneByOne: string
    readonly use: string
    readonly notSaid: string
    /** The answer that adds an event of a sentence of the report. */
    readonly add: (when: string, words: string) => string
    readonly nothingToAdd: string
    /** The answer that the page opens with none of the pairs of statements. */
    readonly noneOfThese: string
    readonly byHand: string
    readonly draftAgain: string
    readonly forAll: (count: number) => string
    /** What is asked, by the list and key of its subject; `name` is the entry’s. */
    readonly ask: (list: EntryList | 'story', key: string, name: string) => string
    readonly kilometresFrom: (kilometres: string, name: string) => string
  }
  readonly lists: Readonly<Record<EntryList | 'story', string>>
  readonly one: Readonly<Record<EntryList, string>>
  readonly fields: {
    readonly text: string
    readonly name: string
    readonly role: string
    readonly speaker: string
    readonly side: string
    readonly kind: string
    readonly direct: string
    readonly reported: string
    readonly about: string
    readonly addPlace: string
    readonly removePlace: (name: string) => string
    readonly saidOn: string
    readonly saidAt: string
    readonly occasion: string
    readonly evidence: string
    readonly evidenceHelp: string
    readonly useSelection: string
    readonly disputes: string
    readonly addDispute: string
    readonly removeDispute: (words: string) => string
    readonly removeLead: (words: string) => string
    readonly leadHelp: string
    readonly leadAlone: string
    readonly leadApart: string
    readonly leadDispute: string
    readonly title: string
    readonly detail: string
    readonly when: string
    readonly places: string
    readonly publisher: string
    readonly byline: string
    readonly published: string
    readonly address: string
    readonly sourceText: string
    readonly summary: string
    readonly credit: string
    readonly storyId: string
    readonly lang: string
    readonly from: string
    readonly to: string
    readonly firstView: string
    readonly question: string
    readonly leadStatements: string
    readonly addLead: string
    readonly longitude: string
    readonly latitude: string
    readonly search: string
    readonly searching: string
    readonly nothingFound: string
    /** What to do where a place has no point yet. */
    readonly nowhere: string
    readonly placeKind: string
    readonly precision: string
    readonly exact: string
    readonly approximate: string
    readonly note: string
    readonly country: string
    readonly holder: string
    readonly contested: string
    readonly heldFrom: string
    readonly heldUntil: string
    readonly disputed: string
    readonly none: string
    readonly newSpeaker: string
    readonly newSide: string
    readonly newSource: string
    readonly newControl: string
    readonly merge: string
    /** As `merge`, of places. */
    readonly samePlace: string
    readonly mergeInto: (name: string) => string
    readonly up: string
    readonly down: string
    readonly remove: (what: string) => string
    readonly inUse: string
    readonly back: string
    readonly edtfHelp: string
    readonly pictures: string
    readonly addPicture: string
    readonly alt: string
    readonly caption: string
  }
  readonly map: {
    readonly title: string
    readonly help: string
    readonly point: string
    readonly area: string
    readonly line: string
    /** Told on a touch screen to one who moves the map by one finger, which moves the page. */
    readonly twoFingers: string
    readonly pointing: (name: string) => string
    readonly drawing: string
    readonly finish: string
    readonly cancel: string
    readonly noWebGl: string
    readonly wholeStory: string
    readonly marker: (name: string) => string
  }
  readonly preview: {
    readonly title: string
    readonly width: string
    readonly full: string
    readonly close: string
    readonly look: string
    readonly light: string
    readonly dark: string
    readonly lang: string
    readonly storyLang: string
    readonly waiting: string
  }
  readonly problems: {
    readonly title: string
    readonly problems: (count: number) => string
    readonly warnings: (count: number) => string
    readonly sound: string
    readonly checking: string
  }
  readonly publish: {
    readonly title: string
    readonly zip: string
    readonly making: string
    readonly folder: string
    readonly local: string
    readonly ready: (files: number) => string
    readonly refused: string
    readonly taken: (id: string) => string
    readonly replace: string
    readonly failed: (reason: string) => string
    /** Where the zip goes. */
    readonly unpack: string
    /** What to do where no Dateline is online yet; the folder is that of the build. */
    readonly firstUpload: (folder: string) => string
    readonly written: (folder: string) => string
    readonly embed: string
    readonly copy: string
    readonly copied: string
    /** Says that the snippets name this machine. */
    readonly ofThisMachine: (site: string) => string
    /** The places with their ids, as words of the article that lead to them. */
    readonly places: string
    readonly measured: string
    readonly element: string
    readonly address: string
    readonly frame: string
  }
}
