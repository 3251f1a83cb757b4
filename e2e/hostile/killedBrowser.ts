import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from '@playwright/test'
import { webglArgs } from '../../scripts/testing/webglArgs.ts'

/** A browser with a profile on the disk, which can be killed. */
export type KillableBrowser = {
  readonly page: Page
  /** Ends the browser’s processes at once (SIGKILL), as a crash does. Resolves when they have ended. */
  readonly kill: () => Promise<void>
}

/** Starts a browser of its own with the profile in a folder. Live maps take most of its time, and are not what is tested: it has no WebGL. */
export async function startKillable(executable: string, profile: string): Promise<KillableBrowser> {
  const child = spawn(
    executable,
    [
      ...webglArgs,
      '--disable-3d-apis',
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own: Debian starts some browsers by a script, which would end alone.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  // When the last process that could write to it has ended.
  const ended = once(child, 'close')
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  try {
    const browser = await chromium.connectOverCDP(await printedAddress(child))
    const [page] = browser.contexts()[0]?.pages() ?? []
    if (page === undefined) throw new Error('the browser has no page')
    return { page, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** The address that the browser prints once it can be driven. Rejects if it ends before. */
function printedAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      const [, address] = /DevTools listening on (ws:\S+)/.exec(printed) ?? []
      if (address !== undefined) resolve(address)
    })
    stderr?.on('end', () => reject(new Error(`the browser has ended: ${printed}`)))
  })
}
