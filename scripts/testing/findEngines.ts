import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackages } from './installPackages.ts'

/** The programs of the other engines, by the variable that names each to the tests. */
export type Engines = Readonly<Record<'DATELINE_FIREFOX' | 'DATELINE_WEBKIT' | 'DATELINE_WEBKIT_DRIVER', string>>

/**
 * Returns Firefox, and the small browser and the driver of WebKitGTK: installed ones, else those that apt-get installs, with
 * an X server in memory to draw on. Throws an error that says what to install.
 */
export function findEngines(): Engines {
  const found = installedEngines()
  if (found !== undefined) return found
  const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth']
  const installed = installPackages(...packages) ? installedEngines() : undefined
  if (installed !== undefined) return installed
  throw new Error(
    `Firefox, WebKitGTK and Xvfb are not all here. On Debian 12 run apt-get install ${packages.join(' ')}, then npm run engines again.`,
  )
}

function installedEngines(): Engines | undefined {
  const firefox = onPath('firefox-esr') ?? onPath('firefox')
  const driver = onPath('WebKitWebDriver')
  const webKit = miniBrowser()
  if (!firefox || !driver || !webKit || !onPath('xvfb-run') || !onPath('xauth')) return undefined
  return { DATELINE_FIREFOX: firefox, DATELINE_WEBKIT: webKit, DATELINE_WEBKIT_DRIVER: driver }
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
}

/** WebKitGTK’s own browser, which lies beside its library: `/usr/lib/ARCHITECTURE/webkit2gtk-4.1/MiniBrowser`. */
function miniBrowser(): string | undefined {
  const inside = (folder: string, name: RegExp) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((each) => name.test(each))
          .map((each) => join(folder, each))
      : []
  return inside('/usr/lib', /-linux-/)
    .flatMap((folder) => inside(folder, /^webkit2gtk-/))
    .flatMap((folder) => inside(folder, /^MiniBrowser$/))
    .at(-1)
}
