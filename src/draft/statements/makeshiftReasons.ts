/** How the reasons begin for which a statement has a place, or none, for want of a better one: its own words name none. */
export const makeshiftReasons = {
  /** What stands around the words, or the article, names one. */
  unnamed: 'its words name no place',
  /** Nothing names one. */
  nowhere: 'neither its words',
} as const

/** Whether a doubt’s reason is one of these. */
export function isMakeshift(why: string): boolean {
  return Object.values(makeshiftReasons).some((reason) => why.startsWith(reason))
}
