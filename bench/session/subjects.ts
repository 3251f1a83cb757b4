export type Subject = {
  readonly id: 'dateline' | 'timelinejs' | 'floor'
  readonly name: string
  /** Its path on the bench’s server. */
  readonly path: string
  /** The values of `<html data-map>` at which the page has loaded everything. */
  readonly doneWhen: readonly string[]
  /** Why it has no live map, if it has none. */
  readonly withoutLiveMap?: string
}

export const dateline: Subject = {
  id: 'dateline',
  name: 'Dateline',
  path: '/dateline/',
  doneWhen: ['live'],
}

/** Dateline before its live map is there. */
export const stillDateline: Subject = {
  ...dateline,
  name: 'Dateline, still map',
  path: `${dateline.path}?map=still`,
  doneWhen: ['still'],
}

/** The pages of the bench: Dateline, a peer, and the floor, a minimal page of the same libraries. */
export const subjects: readonly Subject[] = [
  dateline,
  {
    id: 'timelinejs',
    name: 'TimelineJS',
    path: '/timelinejs/',
    doneWhen: ['ready'],
    withoutLiveMap: 'it has no map',
  },
  { id: 'floor', name: 'floor', path: '/floor/', doneWhen: ['live'] },
]
