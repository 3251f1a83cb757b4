import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { build } from 'vite'
import { gazetteerFolder } from '../../scripts/draft/gazetteerFile.ts'
import { servePages } from '../pages/servePages.ts'
import { quantile } from '../statistics/summary.ts'
import type { WorkerTask } from './worker/workerTimes.ts'

/** Milliseconds of loading the gazetteer and of drafting 1,000 words, and by how many bytes the browser grows; null off Linux. */
export type WorkerFigures = { readonly loading: number; readonly drafting: number; readonly bytes: number | null }

/** Drafts in so many workers, each of a new page with an empty cache. */
const pages = 5

/** The folder of the built page. */
const folder = 'bench/dist/draft'

/** Loads the gazetteer and drafts an article in a worker of a page in a browser; medians. */
export async function measureInWorker(browser: Browser, task: WorkerTask): Promise<WorkerFigures> {
  await build({
    root: 'bench/draft/worker',
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: resolve(folder), target: 'es2022', emptyOutDir: true },
    worker: { format: 'es' },
  })
  const server = await servePages({ draft: folder, gazetteer: gazetteerFolder })
  const words = task.text.split(/\s+/).length
  const found: WorkerFigures[] = []
  try {
    for (let run = 0; run < pages; run += 1) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`${server.origin}/draft/`)
      const before = await rendererBytes(browser)
      const { loading, drafts, statements } = await page.evaluate((given) => window.draftInWorker(given), task)
      if (statements === 0) throw new Error('the draft in the worker has no statement')
      const after = await rendererBytes(browser)
      const bytes = before === null || after === null ? null : after - before
      found.push({ loading, drafting: ((quantile(drafts, 0.5) ?? 0) * 1000) / words, bytes })
      await context.close()
    }
  } finally {
    server.close()
  }
  const median = (figure: keyof WorkerFigures) =>
    quantile(
      found.flatMap((one) => one[figure] ?? []),
      0.5,
    )
  return { loading: median('loading') ?? 0, drafting: median('drafting') ?? 0, bytes: median('bytes') }
}

/** The memory in RAM of the browser’s processes that show pages and run their workers. */
async function rendererBytes(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return renderers.reduce((sum, { id }) => sum + residentBytes(id), 0)
}

/** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html; 0 for a process that has ended. */
function residentBytes(pid: number): number {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return 0
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) * 1024
}
