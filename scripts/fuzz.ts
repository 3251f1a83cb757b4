/**
 * Gives the validator hostile stories that are made from the story’s own schema: `npm run fuzz -- --count 100000 --seed 1`.
 * Each must end within a second for each megabyte (the processor’s time), shown or refused with its problems, and never
 * throw; so must the large ones at their full size. Prints the seed, without which it takes another each time. A story that fails is written to
 * `fuzz-failure.json`.
 */
import './terminal/failInWords.ts'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fuzz } from '../e2e/hostile/fuzz.ts'
import { largeFiles } from '../e2e/hostile/largeFiles.ts'
import { verdictOn } from '../e2e/hostile/verdict.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
  },
})
const count = Number(values.count)
const seed = Number(values.seed)
console.log(`seed ${seed}`)
for (const [name, build] of largeFiles) {
  const { kind, seconds, fault } = verdictOn(build(1))
  console.log(`${name}: ${fault ?? kind}, ${seconds.toFixed(1)} s`)
  if (fault !== null) process.exitCode = 1
}
const { stories, refused, slowest, failure } = fuzz(count, seed)
console.log(
  `${stories + refused} stories: ${stories} shown, ${refused} refused, the slowest in ${slowest.toFixed(2)} s`,
)
if (failure !== null) {
  const { story, places, texts } = failure.files
  writeFileSync('fuzz-failure.json', JSON.stringify({ story, places, texts: Object.fromEntries(texts) }))
  console.error(`${failure.fault}\nThe story is in fuzz-failure.json`)
  process.exitCode = 1
}
