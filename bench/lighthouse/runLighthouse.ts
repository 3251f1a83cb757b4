import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBrowser } from '../../scripts/testing/findBrowser.ts'

/** The newest version for Node 20. npx fetches it, because it is ten times as large as all of Dateline’s dependencies. */
export const lighthouseVersion = '12.8.2'

const flags =
  '--headless=new --no-sandbox --disable-quic --disable-background-networking --disable-component-update --disable-sync --no-first-run'

/** Runs Lighthouse on a page with its mobile profile. Returns its report as JSON; throws if it fails. */
export async function runLighthouse(address: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-lighthouse-'))
  const file = join(folder, 'report.json')
  const args = [address, '--quiet', `--chrome-flags=${flags}`, '--output=json', `--output-path=${file}`]
  try {
    await promisify(execFile)('npx', ['--yes', `lighthouse@${lighthouseVersion}`, ...args], {
      env: { ...process.env, CHROME_PATH: findBrowser() },
    })
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true })
  }
}
