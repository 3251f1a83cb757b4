import { defineConfig } from '@playwright/test'
import type { EngineOptions } from './e2e/engines/engineTest.ts'
import shared from './playwright.config.ts'

/** The main ways of readers and editors in the engines that Playwright can’t drive as they are installed: only its runner is used. */
export default defineConfig<EngineOptions>({
  testDir: 'e2e/engines',
  testMatch: '*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['./e2e/closingLine.ts', { name: 'engines' }]],
  use: { baseURL: shared.use?.baseURL ?? '', hosts: shared.metadata?.hosts },
  projects: [
    { name: 'firefox', use: { engine: 'firefox', webGl: true } },
    { name: 'firefox without WebGL', use: { engine: 'firefox', webGl: false }, grep: /map/ },
    { name: 'webkit', use: { engine: 'webkit', webGl: true } },
    { name: 'webkit without WebGL', use: { engine: 'webkit', webGl: false }, grep: /map/ },
  ],
  webServer: shared.webServer ?? [],
})
