import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { worldTiles } from './scripts/worldTiles.ts'

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), worldTiles()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  test: {
    reporters: ['default', './scripts/closingLine.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
  },
})
