import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Server from '../../src/server.tsx'

/** The part of the app that writes pages, built for Node with the names of classes that the page has. */
export async function serverBuild(): Promise<typeof Server> {
  const out = resolve('node_modules/.dateline-server')
  await build({ build: { ssr: 'src/server.tsx', outDir: out, emptyOutDir: true }, logLevel: 'warn' })
  const server: typeof Server = await import(pathToFileURL(join(out, 'server.js')).href)
  rmSync(out, { recursive: true })
  return server
}
