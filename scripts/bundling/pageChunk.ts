/** What the bundler knows about a module: its static importers, and whether it is an entry. */
type ModuleInfo = { readonly isEntry: boolean; readonly importers: readonly string[] }

/** What the bundler passes for each module (https://rolldown.rs/in-depth/manual-code-splitting). */
type ChunkingContext = { readonly getModuleInfo: (id: string) => ModuleInfo | null }

/**
 * Names one chunk for everything that the page needs at once. Without it the bundler splits off whatever a later chunk
 * shares with the page, and the reader waits for many small files that compress badly.
 */
export function pageChunk(id: string, modules: ChunkingContext): string | null {
  const seen = new Set<string>()
  const isNeededAtOnce = (module: string): boolean => {
    if (seen.has(module)) return false
    seen.add(module)
    const info = modules.getModuleInfo(module)
    return info !== null && (info.isEntry || info.importers.some((one) => !isInTurf(one) && isNeededAtOnce(one)))
  }
  return isNeededAtOnce(id) ? 'page' : null
}

/** Turf’s index imports all of its functions, needed or not. The bundler adds those that the page calls by itself. */
function isInTurf(module: string): boolean {
  return module.includes('/node_modules/@turf/')
}
