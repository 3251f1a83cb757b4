import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { hasBrotli, nginxVersion, startNginx } from '../../scripts/hosting/nginx.ts'
import { listen } from '../../scripts/site/listen.ts'
import { siteHandler } from '../../scripts/site/siteHandler.ts'

/** A copy of the built site with a story uploaded into it, served by nginx where it is installed, else as it would. */
export async function publishedSite(files: Readonly<Record<string, Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'published-'))
  await cp('dist', folder, { recursive: true, filter: (path) => !path.includes('stories/raqqa-2016-11') })
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const { address, stop } = await served(folder)
  return {
    address,
    close: async () => {
      stop()
      await rm(folder, { recursive: true })
    },
  }
}

async function served(folder: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  const version = nginxVersion()
  if (version !== null && hasBrotli()) return startNginx(folder, version)
  const server = createServer(siteHandler(folder))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: await listen(server, { port: 0 }), stop }
}
