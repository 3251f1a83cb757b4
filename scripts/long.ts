/**
 * The longer run of the tests that can go on for as long as one likes, `npm run long`: 100,000 hostile stories, half an hour of reading with either
 * map, 200 mounts of the element, other messages than the tests send, 200 browsers killed, two builds compared. Takes about an hour and
 * a half. Exit status: 0 all held, 1 something did not.
 */
import './terminal/failInWords.ts'
import { spawnSync } from 'node:child_process'

const seed = String(Date.now() % 2 ** 31)
const runs: readonly (readonly [command: string, args: readonly string[], env: Readonly<Record<string, string>>])[] = [
  ['build', [], {}],
  ['fuzz', ['--count', '100000', '--seed', seed], {}],
  ['e2e', ['longLife', 'mounts', 'messages'], { DATELINE_ROUNDS: '60', DATELINE_MOUNTS: '200', DATELINE_SEED: seed }],
  ['kills', ['--count', '200'], {}],
  ['twice', [], {}],
]
console.log(`seed ${seed}`)
const failed = runs.filter(([command, args, env]) => {
  const { status } = spawnSync('npm', ['run', '-s', command, '--', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return status !== 0
})
for (const [command] of failed) console.error(`npm run ${command} did not hold`)
if (failed.length > 0) process.exitCode = 1
