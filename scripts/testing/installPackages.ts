import { execFileSync, spawnSync } from 'node:child_process'

/** Installs packages of Debian or Ubuntu with apt-get, as root or with sudo. Returns whether that worked. */
export function installPackages(...packages: readonly string[]): boolean {
  if (spawnSync('apt-get', ['--version']).status !== 0) return false
  console.log(`Installing ${packages.join(', ')} with apt-get.`)
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  try {
    for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...step]
      execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 })
    }
    return true
  } catch {
    return false
  }
}
