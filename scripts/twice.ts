/**
 * Builds the site twice, `npm run twice`, and says which files are not the same bytes; with `--built` the first build is the one that
 * is there. Compressed copies are left out. Exit status: 0 none, 1 some.
 */
import './terminal/failInWords.ts'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { siteFiles } from './hosting/siteFiles.ts'

const { built } = parseArgs({ options: { built: { type: 'boolean', default: false } } }).values
if (!built) build()
const first = hashes()
build()
const second = hashes()
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (path) => first.get(path) !== second.get(path),
)
console.log([`${first.size} files, ${differing.length} of them not the same`, ...differing].join('\n'))
if (differing.length > 0) process.exitCode = 1

function build(): void {
  const { status } = spawnSync('npm', ['run', '-s', 'build', '--', '--no-copies'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the build failed')
}

/** The SHA-256 of each built file, by its path. */
function hashes(): ReadonlyMap<string, string> {
  const hashOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join('dist', path)))
      .digest('hex')
  return new Map(siteFiles('dist').map((path) => [path, hashOf(path)]))
}
