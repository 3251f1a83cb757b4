import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { copyOfSources } from './copyOfSources.ts'
import { test as base } from './dateline.ts'

/** `npm run dev` over a copy of the sources, which a test may edit. */
class DevServer {
  readonly address: string
  private readonly folder: string

  constructor(folder: string, address: string) {
    this.folder = folder
    this.address = address
  }

  /** Replaces a text in a file of the copy. Throws if the file does not have it. */
  edit(path: string, from: string, to: string): void {
    const file = join(this.folder, path)
    const text = readFileSync(file, 'utf8')
    if (!text.includes(from)) throw new Error(`${path} has no '${from}'`)
    writeFileSync(file, text.replace(from, to))
  }

  /** Puts a file into the copy. */
  write(path: string, content: Buffer): void {
    writeFileSync(join(this.folder, path), content)
  }
}

/** A test with a dev server, one for all tests of a worker. */
export const test = base.extend<object, { readonly dev: DevServer }>({
  dev: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture’s dependencies from the pattern
    async ({}, use) => {
      const folder = copyOfSources()
      const vite = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), '--port', '0'], {
        cwd: folder,
        env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1' },
      })
      try {
        await use(new DevServer(folder, await printedAddress(vite)))
      } finally {
        vite.kill()
        rmSync(folder, { recursive: true })
      }
    },
    { scope: 'worker' },
  ],
})

/** The address that Vite prints once it listens. Rejects if it ends before. */
function printedAddress(vite: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? []
      if (address !== undefined) resolve(address)
    }
    vite.stdout?.on('data', read)
    vite.stderr?.on('data', read)
    vite.on('exit', () => reject(new Error(`Vite ended: ${output}`)))
  })
}
