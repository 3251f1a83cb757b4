import { parseArgs } from 'node:util'

/** What `npm run place` is asked for; options that are not given are missing. */
export type PlaceOptions = {
  readonly name: string
  /** A story’s id or folder. */
  readonly near?: string
  /** The number of a candidate, from 1. */
  readonly choose?: number
  /** [longitude, latitude] in degrees. */
  readonly at?: readonly [number, number]
}

const usage = 'usage: npm run place -- NAME [--near STORY] [--choose NUMBER | --at LONGITUDE,LATITUDE]'

/** Reads the command line. Throws a sentence about the first thing in it that is wrong. */
export function placeOptions(args: readonly string[]): PlaceOptions {
  const { values, positionals } = parsed(args)
  const [name, ...others] = positionals
  if (name === undefined || name.trim() === '' || others.length > 0) throw new Error(usage)
  const { near, choose, at } = values
  if (choose !== undefined && !/^[1-9]\d*$/.test(choose)) {
    throw new Error(`--choose is '${choose}': it is the number of a candidate in the list`)
  }
  return {
    name: name.trim(),
    ...(near === undefined ? {} : { near }),
    ...(choose === undefined ? {} : { choose: Number(choose) }),
    ...(at === undefined ? {} : { at: pointOf(at) }),
  }
}

function pointOf(at: string): readonly [number, number] {
  const [longitude, latitude, ...others] = at.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const isPoint =
    longitude !== undefined && latitude !== undefined && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
  if (!isPoint || others.length > 0) {
    throw new Error(`--at is '${at}': it is longitude and latitude in degrees, as 37.27,36.54`)
  }
  return [longitude, latitude]
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  // A longitude may be negative, and parseArgs takes --at -92.1,37.7 for two options.
  const joined = args.flatMap((arg, index) =>
    args[index - 1] === '--at' ? [] : arg === '--at' ? [`--at=${args[index + 1] ?? ''}`] : [arg],
  )
  try {
    return parseArgs({ args: joined, options: { near: text, choose: text, at: text }, allowPositionals: true })
  } catch (error) {
    throw new Error(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error))
  }
}
