import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'dateline-start-'))

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts `npm start` of this project in a folder of its own, with another build. Resolves with what it says first that fits. */
async function started(build: string, says: RegExp) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: { readonly start: string }
  }
  mkdirSync(join(folder, 'scripts'), { recursive: true })
  const manifest = { type: 'module', scripts: { start: scripts.start } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const name of readdirSync('scripts').filter((one) => one !== 'build.ts'))
    symlinkSync(resolve('scripts', name), join(folder, 'scripts', name))
  writeFileSync(join(folder, 'scripts/build.ts'), build)
  const npm = spawn('npm', ['start'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  // What it says later needs a reader too, or it would end by a broken pipe.
  for await (const text of npm.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text
    const [, found] = says.exec(said) ?? []
    if (found !== undefined) return { npm, found }
  }
  throw new Error(`npm start ended, and said: ${said}`)
}

/** Whether something fails from some time on, within five seconds. */
async function comesToFail(something: () => unknown): Promise<boolean> {
  for (let time = 0; time < 50; time += 1) {
    try {
      await something()
    } catch {
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

const built = `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('dist', { recursive: true })
writeFileSync('dist/index.html', '<p>Built</p>')
`

it('ends the server with npm', async () => {
  const { npm, found } = await started(built, /Dateline is at (\S+)\n/)
  expect(await (await fetch(found)).text()).toContain('Built')
  const ended = once(npm, 'exit')
  npm.kill('SIGTERM')
  await ended
  expect(await comesToFail(() => fetch(found))).toBe(true)
}, 60_000)

it('ends the build with npm', async () => {
  const { npm, found } = await started(
    `console.log('build', process.pid)\nsetInterval(() => {}, 1000)\n`,
    /build (\d+)\n/,
  )
  const ended = once(npm, 'exit')
  npm.kill('SIGTERM')
  await ended
  expect(await comesToFail(() => process.kill(Number(found), 0))).toBe(true)
}, 60_000)
