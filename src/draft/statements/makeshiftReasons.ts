/** How the doubts begin about the places of a statement whose own words name no place. */
export const makeshiftReasons = {
  /** The place is one that the words around it, or the article, name. */
  unnamed: 'its words name no place',
  /** No words name one. */
  nowhere: 'neither its words',
} as const

/** Whether a doubt begins so. */
export function isMakeshift(why: string): boolean {
  return Object.values(makeshiftReasons).some((reason) => why.startsWith(reason))
}
