import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../site/listen.ts'

/** nginx, started. */
export type Nginx = {
  readonly address: string
  /** Its version and whether it can give brotli. */
  readonly about: string
  readonly stop: () => void
}

/** Where Debian and Ubuntu put the module; elsewhere it is built in, or not there. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

const dateline = 'docs/hosting/nginx.conf'

/** Whether nginx is installed, and which: null where it is not. */
export function nginxVersion(): string | null {
  const { stderr } = spawnSync('nginx', ['-v'], { encoding: 'utf8' })
  return /nginx\/([\d.]+)/.exec(stderr ?? '')?.[1] ?? null
}

/**
 * Starts nginx on a free port of this machine with docs/hosting/nginx.conf over a folder. Only the two lines that everyone
 * changes are others. Throws what nginx says where it does not start.
 */
export async function startNginx(folder: string, version: string): Promise<Nginx> {
  if (!existsSync(brotliModule)) throw new Error('apt-get install libnginx-mod-http-brotli-static is missing')
  const work = mkdtempSync(join(tmpdir(), 'dateline-nginx-'))
  mkdirSync(join(work, 'logs'))
  const address = await freeAddress()
  writeFileSync(join(work, 'site.conf'), siteConfiguration(folder, new URL(address).port))
  writeFileSync(join(work, 'nginx.conf'), mainConfiguration(work))
  const server = spawn('nginx', ['-p', work, '-c', join(work, 'nginx.conf')], { stdio: 'pipe' })
  const stop = () => {
    server.kill()
    rmSync(work, { recursive: true, force: true })
  }
  let said = ''
  server.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  while (!(await answers(address))) {
    if (server.exitCode === null) continue
    stop()
    throw new Error(`nginx does not start: ${said}`)
  }
  return { address, about: `nginx ${version} with brotli_static`, stop }
}

/** The published configuration with this folder and port. Throws where it has not just one place for each. */
function siteConfiguration(folder: string, port: string): string {
  const changes = [
    [/\blisten 80;/, `listen 127.0.0.1:${port};`],
    [/\broot {3}\/srv\/dateline;/, `root ${folder};`],
  ] as const
  return changes.reduce(
    (text, [line, changed]) => {
      if (text.split(line).length !== 2) throw new Error(`${dateline} has not one line like ${line}`)
      return text.replace(line, changed)
    },
    readFileSync(dateline, 'utf8'),
  )
}

/** What surrounds it, as in a distribution’s own nginx.conf, all of it within a temporary folder. */
function mainConfiguration(work: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    `load_module ${brotliModule};`,
    'daemon off;',
    'master_process off;',
    `pid ${join(work, 'nginx.pid')};`,
    `error_log ${join(work, 'logs/error.log')};`,
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((kind) => `${kind}_temp_path ${join(work, kind)};`),
    `include ${join(work, 'site.conf')};`,
    '}',
  ].join('\n')
}

async function freeAddress(): Promise<string> {
  const server = createServer()
  const address = await listen(server, { port: 0 })
  await new Promise((resolve) => server.close(resolve))
  return address
}

async function answers(address: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 50))
  return fetch(address, { method: 'HEAD' }).then(
    () => true,
    () => false,
  )
}
