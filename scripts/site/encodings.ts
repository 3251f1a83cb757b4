/** How a file may lie compressed beside itself, the smaller first: its name in HTTP and the ending of the copy. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

export type Encoding = (typeof encodings)[number]
