import fc from 'fast-check'
import type { StoryFiles } from '../../src/story/format/storyFiles.ts'
import { hostileFiles } from './hostileFiles.ts'
import { verdictOn } from './verdict.ts'

/** What a run of the fuzzer came to. */
export type FuzzRun = {
  readonly seed: number
  /** How many were shown, and how many refused. */
  readonly stories: number
  readonly refused: number
  /** The processor’s time for the slowest, in seconds. */
  readonly slowest: number
  /** The first files with which the validator did what it must never do. */
  readonly failure: { readonly files: StoryFiles; readonly fault: string } | null
}

/** Gives the validator so many hostile stories. The same seed makes the same ones. */
export function fuzz(count: number, seed: number): FuzzRun {
  const kinds = { story: 0, problems: 0, none: 0 }
  let slowest = 0
  let failure: FuzzRun['failure'] = null
  const property = fc.property(hostileFiles, (files) => {
    const { kind, seconds, fault } = verdictOn(files)
    kinds[kind] += 1
    slowest = Math.max(slowest, seconds)
    if (fault !== null) failure = { files, fault }
    return fault === null
  })
  fc.check(property, { numRuns: count, seed, endOnFailure: true })
  return { seed, stories: kinds.story, refused: kinds.problems, slowest, failure }
}
