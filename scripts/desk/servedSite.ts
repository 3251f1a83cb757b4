import { renameSync, rmSync } from 'node:fs'
import { type SiteHandler, siteHandler } from '../site/siteHandler.ts'

/** A built folder that is served, and can be built anew meanwhile. */
export type ServedSite = {
  readonly handler: SiteHandler
  /** Returns what the build says. Rejects with its reason where it fails; what was served before is served on. */
  readonly rebuild: () => Promise<string>
}

/**
 * Serves a built folder. While `build` writes it anew, what was there is served from beside it, `dist.before`: the desk that waits for
 * the build is of this site too.
 */
export function servedSite(folder: string, build: () => Promise<string>): ServedSite {
  const before = `${folder}.before`
  let handler = siteHandler(folder)
  const rebuild = async () => {
    let said: string
    rmSync(before, { recursive: true, force: true })
    renameSync(folder, before)
    handler = siteHandler(before)
    try {
      said = await build()
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      renameSync(before, folder)
      throw error
    } finally {
      handler = siteHandler(folder)
    }
    rmSync(before, { recursive: true, force: true })
    return said
  }
  return { handler: (request, response) => handler(request, response), rebuild }
}
