export type Subject = {
  readonly id: 'dateline' | 'timelinejs' | 'floor' | 'bare'
  readonly name: string
  /** Its path on the bench’s server. */
  readonly path: string
  /** The values of `<html data-map>` at which the page has loaded everything. */
  readonly doneWhen: readonly string[]
  /** Why it has no live map, if it has none. */
  readonly withoutLiveMap?: string
  /** Why it answers nothing, if it doesn’t. */
  readonly withoutAnswers?: string
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

/** The pages of the bench: Dateline, a peer, the floor, a minimal page of the same libraries, and the bare page, without any. */
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
  {
    id: 'bare',
    name: 'bare page',
    path: '/bare/',
    doneWhen: ['bare'],
    withoutLiveMap: 'it has a picture',
    withoutAnswers: 'it has no script',
  },
]
