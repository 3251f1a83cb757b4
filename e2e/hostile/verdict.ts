import { pathBeside } from '../../scripts/stories/readStoryFiles.ts'
import { isRecord, listIn } from '../../src/story/format/entries.ts'
import { problemSentence } from '../../src/story/format/problem.ts'
import type { StoryFiles } from '../../src/story/format/storyFiles.ts'
import { readStory } from '../../src/story/reading/readStory.ts'

/** What the validator made of files. `fault` says what it must never do; null if it did nothing of the kind. */
export type Verdict = {
  readonly kind: 'story' | 'problems' | 'none'
  readonly seconds: number
  readonly fault: string | null
}

/** Each file may take so long, and a second for each megabyte. */
const leastSeconds = 1

/**
 * Asks the validator, as `npm run check` and the reader’s page do, for a story or a list of problems, each on a line of its
 * own. The time is the processor’s, in seconds, so that other programs of the machine don’t count.
 */
export function verdictOn(files: StoryFiles): Verdict {
  const begun = process.cpuUsage()
  const seconds = () => {
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1e6
  }
  try {
    const read = readStory(files)
    const problems = read.kind === 'problems' ? read.problems : []
    const lines = [...problems, ...read.warnings].map(problemSentence)
    for (const path of pathsOf(files.story)) pathBeside('/stories/story/story.json', path)
    return { kind: read.kind, seconds: seconds(), fault: faultOf(read.kind, problems.length, lines, files, seconds()) }
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { kind: 'none', seconds: seconds(), fault: `it throws ${fault}` }
  }
}

function faultOf(
  kind: 'story' | 'problems',
  problems: number,
  lines: readonly string[],
  files: StoryFiles,
  seconds: number,
): string | null {
  if (kind === 'problems' && problems === 0) return 'it refuses the story and says no problem'
  const broken = lines.find((line) => /[\n\r\u2028\u2029]/.test(line))
  if (broken !== undefined) return `a problem stands on more than one line: ${broken.slice(0, 200)}`
  if (seconds <= leastSeconds) return null
  const megabytes = [files.story, files.places, [...files.texts.values()]].reduce<number>(
    (sum, file) => sum + lettersIn(file) / 1e6,
    0,
  )
  return seconds > Math.max(leastSeconds, megabytes)
    ? `it takes ${seconds.toFixed(1)} s for ${megabytes.toFixed(1)} MB`
    : null
}

/** The addresses that a story gives, where it gives any. */
function pathsOf(story: unknown): readonly string[] {
  const places = isRecord(story) ? [story.places] : []
  const texts = listIn(story, 'sources').map((source) => (isRecord(source) ? source.text : undefined))
  return [...places, ...texts].filter((path) => typeof path === 'string')
}

/** About how long a value is as JSON. Not by JSON.stringify, which overflows the stack on what is nested deep. */
function lettersIn(value: unknown): number {
  let letters = 0
  const open = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string') letters += next.length + 3
    else if (typeof next !== 'object' || next === null) letters += String(next).length + 1
    else {
      letters += 3
      for (const [key, item] of Object.entries(next)) {
        letters += Array.isArray(next) ? 0 : key.length + 3
        open.push(item)
      }
    }
  }
  return letters
}
