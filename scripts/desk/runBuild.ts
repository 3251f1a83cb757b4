import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** As much as a page can show of what a build says, in characters. */
const mostWords = 2000

/**
 * Builds the site in a process of its own, as this one was started (with tsx), without compressed copies: an editor waits for it, and this
 * machine alone reads it. Returns what the build says, and rejects with it where it fails. It ends at once when `signal` is aborted.
 */
export function runBuild(script: string, signal?: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, [...process.execArgv, script, '--no-copies'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  })
  const said = { output: '', errors: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.errors += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      if (status === 0) resolve(words(said.output))
      else
        reject(new Error(words(said.errors) || words(said.output) || `it ended with ${signal ?? `status ${status}`}`))
    })
  })
}

function words(text: string): string {
  return stripVTControlCharacters(text).trim().slice(-mostWords)
}
