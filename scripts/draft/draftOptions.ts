import { parseArgs } from 'node:util'
import { type Day, isDay } from '../../src/story/time/day.ts'

/** What `npm run draft` is asked for; options that are not given are missing. */
export type DraftOptions = {
  readonly files: readonly string[]
  readonly lines: boolean
  readonly published?: Day
  readonly publisher?: string
  readonly url?: string
  readonly id?: string
  /** A `story.json` that was drafted elsewhere. */
  readonly from?: string
}

/** Reads the command line. Throws a sentence about the first thing in it that is wrong. */
export function draftOptions(args: readonly string[]): DraftOptions {
  const { values, positionals } = parsed(args)
  const { published, publisher, url, id, from, lines = false } = values
  if (published !== undefined && !isDay(published)) {
    throw new Error(`--published is '${published}', and there is no such day: write it as 2016-11-03`)
  }
  if (url !== undefined && !/^https?:\/\/\S+$/i.test(url)) {
    throw new Error(`--url is '${url}': an address starts with http:// or https://`)
  }
  if (id !== undefined && !/^[A-Za-z0-9-]+$/.test(id)) {
    throw new Error(`--id is '${id}': it is made of letters, digits and -`)
  }
  return {
    files: positionals,
    lines,
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(id === undefined ? {} : { id }),
    ...(from === undefined ? {} : { from }),
  }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    lines: { type: 'boolean' },
    published: text,
    publisher: text,
    url: text,
    id: text,
    from: text,
  } as const
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new Error(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error))
  }
}
