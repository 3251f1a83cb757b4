/** The encodings of compressed copies, best first: the name in HTTP and the copy’s extension. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

export type Encoding = (typeof encodings)[number]
