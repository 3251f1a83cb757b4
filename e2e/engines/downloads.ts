import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that a browser downloads into. */
export type Downloads = {
  readonly folder: string
  /** Another folder, for the browser’s settings. */
  readonly settings: string
  /** The names of its files, in the order of the alphabet. */
  readonly names: () => Promise<readonly string[]>
  readonly remove: () => Promise<void>
}

export async function openDownloads(): Promise<Downloads> {
  const parent = await mkdtemp(join(tmpdir(), 'browser-'))
  const [folder, settings] = [join(parent, 'downloads'), join(parent, 'settings')]
  await Promise.all([mkdir(folder), mkdir(settings)])
  return {
    folder,
    settings,
    names: async () => (await readdir(folder)).sort(),
    remove: () => rm(parent, { recursive: true }),
  }
}
