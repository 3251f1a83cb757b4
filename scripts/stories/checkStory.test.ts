import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStory } from './checkStory.ts'

const brokenStories = await readdir('e2e/stories/broken')

it.each([
  ['public/stories/raqqa-2016-11', 'raqqa-2016-11'],
  ['e2e/stories/base', 'test-story'],
])('%s has no problems', async (folder, id) => {
  expect(await checkStory(folder)).toMatchObject({ kind: 'story', story: { id } })
})

it.each(brokenStories)('every problem of broken/%s is named', async (name) => {
  const folder = join('e2e/stories/broken', name)
  const checked = await checkStory(folder)
  const expected = await readFile(join(folder, 'expected.txt'), 'utf8')
  expect(checked.kind === 'problems' ? checked.lines.join('\n') : checked.story.id).toBe(expected.trimEnd())
})

describe('files that cannot be read', () => {
  it('are named: no folder, no file, a file too large', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
    const problem = (reason: string) => ({ kind: 'problems', lines: [reason] })
    expect(await checkStory(join(folder, 'none'))).toEqual(problem(`'${join(folder, 'none')}' is not a folder`))
    expect(await checkStory(folder)).toEqual(problem('story.json could not be read: there is no such file'))
    await writeFile(join(folder, 'story.json'), '')
    await truncate(join(folder, 'story.json'), 20_000_001)
    expect(await checkStory(folder)).toEqual(
      problem('story.json could not be read: it has 20.1 MB, and the most is 20 MB'),
    )
    await rm(folder, { recursive: true })
  })
})

describe('the command', () => {
  it.each([
    [['e2e/stories/base'], 0, /^test-story: 4 places, 4 statements, 2 events, 2 sources: no problems\n$/],
    [
      ['e2e/stories/broken/unknown-place', 'e2e/stories/base'],
      1,
      /^statements\[3\]\.about\[0\] is 'mozul': .*\n1 problem in e2e\/stories\/broken\/unknown-place\ntest-story: .*\n$/,
    ],
    [[], 2, /^usage: /],
    [['--fix'], 2, /^usage: /],
  ])(
    '%j exits with %i',
    async (args, status, output) => {
      expect(await runCheck(args)).toEqual({ status, output: expect.stringMatching(output) })
    },
    30_000,
  )
})

function runCheck(args: readonly string[]): Promise<{ readonly status: unknown; readonly output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...args], (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, output: stdout + stderr }),
    )
  })
}
