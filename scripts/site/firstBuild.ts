import { spawn } from 'node:child_process'

/**
 * Builds the site in a process of its own, as this one was started (with tsx), and says on this terminal what it says. Resolves with its exit
 * status; it ends at once when `signal` is aborted.
 */
export function firstBuild(signal: AbortSignal): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, 'scripts/build.ts'], { stdio: 'inherit', signal })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? 1))
  })
}
