import { execFile, spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { checkStory } from './checkStory.ts'

const brokenStories = await readdir('e2e/stories/broken')

it.each([
  ['public/stories/raqqa-2016-11', 'raqqa-2016-11'],
  ['e2e/stories/base', 'test-story'],
  ['e2e/stories/choices', 'choices'],
  // As it was published: it is never changed.
  ['e2e/stories/kept-2026-11', 'raqqa-2016-11'],
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
    expect(await checkStory(join(folder, 'none'))).toMatchObject(problem(`'${join(folder, 'none')}' is not a folder`))
    expect(await checkStory(folder)).toMatchObject(problem('story.json could not be read: there is no such file'))
    await writeFile(join(folder, 'story.json'), '')
    await truncate(join(folder, 'story.json'), 20_000_001)
    expect(await checkStory(folder)).toMatchObject(
      problem('story.json could not be read: it has 20.1 MB, and the most is 20 MB'),
    )
    await rm(folder, { recursive: true })
  })

  it('are named beside other problems: pictures that are not there, or not in the story’s folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
    await cp('e2e/stories/base', folder, { recursive: true })
    const path = join(folder, 'story.json')
    const story = JSON.parse(await readFile(path, 'utf8'))
    const picture = { file: 'pictures/none.jpg', alt: 'Nothing but colours', credit: 'Nobody', $comment: 'to be drawn' }
    story.events[0] = {
      ...story.events[0],
      places: ['nowhere'],
      pictures: [picture, { ...picture, file: '../../outside.png' }],
    }
    await writeFile(path, JSON.stringify(story))
    const checked = await checkStory(folder)
    expect(checked).toMatchObject({
      kind: 'problems',
      lines: [
        "events[0].places[0] is 'nowhere': no place has that id",
        "events[0].pictures[0].file is 'pictures/none.jpg': this file could not be read: there is no such file",
        "events[0].pictures[1].file is '../../outside.png': this file could not be read: it leads out of the story’s folder",
      ],
    })
    expect(checked.files).toContain(join(folder, 'pictures/none.jpg'))
    await rm(folder, { recursive: true })
  })
})

describe('the command', () => {
  const ofBase =
    /warning: id is 'test-story': .* 'base'\ntest-story: 4 places, 4 statements, 2 events, 2 sources: no problems, 1 warning\n$/
  it.each([
    [['e2e/stories/base'], 0, ofBase],
    [['raqqa-2016-11'], 0, /raqqa-2016-11: 19 places, .*: no problems/],
    [
      ['e2e/stories/broken/unknown-place', 'e2e/stories/base'],
      1,
      /^statements\[3\]\.about\[0\] is 'mozul': .*\n1 problem in e2e\/stories\/broken\/unknown-place\nwarning: .*\ntest-story: .*\n$/,
    ],
    [
      ['raqqa-2016'],
      1,
      /^'raqqa-2016' is no story of public\/stories\/ and no folder; did you mean 'raqqa-2016-11'\?\n$/,
    ],
    [[], 2, /^usage: /],
    [['--fix', 'e2e/stories/base'], 2, /^usage: /],
  ])(
    '%j exits with %i',
    async (args, status, output) => {
      expect(await runCheck(args)).toEqual({ status, output: expect.stringMatching(output) })
    },
    30_000,
  )

  it('checks again when a file has changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
    await cp('e2e/stories/base', folder, { recursive: true })
    const check = spawn(process.execPath, ['--import', 'tsx', 'scripts/check.ts', '--watch', folder])
    const lines = createInterface(check.stdout)[Symbol.asyncIterator]()
    const nextWith = async (part: string) => {
      for (let line = await lines.next(); !line.done; line = await lines.next()) if (line.value.includes(part)) return
      throw new Error(`nothing was printed with '${part}'`)
    }
    try {
      await nextWith('no problems')
      await writeFile(join(folder, 'report.txt'), 'Quite another report.')
      await nextWith('5 problems')
      await cp('e2e/stories/base/report.txt', join(folder, 'report.txt'))
      await nextWith('no problems')
    } finally {
      check.kill()
      await rm(folder, { recursive: true })
    }
  }, 30_000)
})

function runCheck(args: readonly string[]): Promise<{ readonly status: unknown; readonly output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...args], (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, output: stdout + stderr }),
    )
  })
}
