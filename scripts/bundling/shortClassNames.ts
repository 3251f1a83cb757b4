import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Vite’s plugin that gives the classes of modules short names in a build: a page repeats them thousands of times. They depend on the
 * module’s path and the class alone, so that every build of the app’s code has the same.
 */
export function shortClassNames(): Plugin {
  return {
    name: 'short-class-names',
    config: (_, { command }) => (command === 'build' ? { css: { modules: { generateScopedName: shortName } } } : null),
  }
}

/** The name of a class of a module’s file, which may be imported with a query. */
export function shortName(name: string, file: string): string {
  const path = relative('.', file.replace(/\?.*$/, '')).replaceAll('\\', '/')
  return `_${createHash('sha256').update(`${path} ${name}`).digest('base64url').slice(0, 5)}`
}
