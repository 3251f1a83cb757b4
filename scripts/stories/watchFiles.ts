import { existsSync, watch } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Editors save a file in several steps: what happens within this time is one change, in milliseconds. */
const oneSave = 100

/**
 * Calls back when one of these files changes or comes to be; the answer is the files to watch from then on. Their folders
 * are watched, since editors replace files.
 */
export function watchFiles(files: readonly string[], changed: () => Promise<readonly string[]>): void {
  const folders = new Set<string>()
  let paths = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const follow = (files: readonly string[]) => {
    paths = new Set(files.map((file) => resolve(file)))
    for (const folder of [...paths].map((path) => dirname(path))) {
      if (folders.has(folder) || !existsSync(folder)) continue
      folders.add(folder)
      watch(folder, (_, name) => {
        if (name === null || !paths.has(resolve(folder, name))) return
        clearTimeout(timer)
        timer = setTimeout(async () => follow(await changed()), oneSave)
      })
    }
  }
  follow(files)
}
