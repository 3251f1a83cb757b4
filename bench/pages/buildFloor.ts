import { mkdirSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Builds the floor with Dateline’s Vite settings into a folder, and copies the world’s tiles beside it. */
export async function buildFloor(folder: string): Promise<void> {
  await build({
    root: 'bench/floor',
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: resolve(folder),
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      assetsInlineLimit: 0,
      emptyOutDir: true,
    },
    worker: { format: 'es' },
  })
  mkdirSync(`${folder}/geo`)
  await copyFile('public/geo/world.pmtiles', `${folder}/geo/world.pmtiles`)
}
