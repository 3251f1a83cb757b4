import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { listen } from '../site/listen.ts'
import { runBuild } from './runBuild.ts'
import { type ServedSite, servedSite } from './servedSite.ts'

let work: string
let folder: string
let site: ServedSite
let build: () => Promise<string>
let address: string
const server = createServer((request, response) => site.handler(request, response))

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'dateline-served-'))
  address = await listen(server, { port: 0 })
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(work, { recursive: true })
})
beforeEach(() => {
  folder = mkdtempSync(join(work, 'dist-'))
  write('old')
  site = servedSite(folder, () => build())
})

function write(page: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), page)
}

const page = async () => (await fetch(address)).text()

it('serves what was there while it is built anew, then what is new', async () => {
  let during = ''
  build = async () => {
    expect(existsSync(folder)).toBe(false)
    during = await page()
    write('new')
    return 'built'
  }
  expect(await site.rebuild()).toBe('built')
  expect([during, await page()]).toEqual(['old', 'new'])
  expect(existsSync(`${folder}.before`)).toBe(false)
})

it('serves what was there on where the build fails', async () => {
  build = async () => {
    write('half')
    throw new Error('no tiles')
  }
  await expect(site.rebuild()).rejects.toThrow('no tiles')
  expect(await page()).toBe('old')
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old')
})

it('takes away what a server that was ended has left', async () => {
  mkdirSync(`${folder}.before/more`, { recursive: true })
  build = async () => {
    write('new')
    return 'built'
  }
  await site.rebuild()
  expect([await page(), existsSync(`${folder}.before`)]).toEqual(['new', false])
})

it.each([
  [
    'what it says of its failure',
    "console.log('building'); console.error('\\u001b[31mno tiles\\u001b[0m'); process.exit(1)",
    'no tiles',
  ],
  ['what else it says', "console.log('building'); process.exit(1)", 'building'],
  ['its status', 'process.exit(3)', 'it ended with status 3'],
  ['its signal', "process.kill(process.pid, 'SIGKILL')", 'it ended with SIGKILL'],
])('tells of a build that fails %s', async (_, code, reason) => {
  const script = join(work, 'build.mjs')
  writeFileSync(script, code)
  await expect(runBuild(script)).rejects.toThrow(new RegExp(`^${reason}$`))
})

it('waits for a build that succeeds', async () => {
  const script = join(work, 'build.mjs')
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(join(work, 'done'))}, '')`,
  )
  await runBuild(script)
  expect(existsSync(join(work, 'done'))).toBe(true)
})
