/** The lists of a project whose entries have ids. */
export type EntryList = 'sources' | 'speakers' | 'sides' | 'statements' | 'events' | 'control' | 'places'

/** An entry of a project. */
export type EntryRef = { readonly list: EntryList; readonly id: string }
