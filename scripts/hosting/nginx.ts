import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../site/listen.ts'

/** A running nginx. */
export type Nginx = {
  readonly address: string
  /** Its version and modules. */
  readonly about: string
  readonly stop: () => void
}

/** The module’s path on Debian and Ubuntu. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

const dateline = 'docs/hosting/nginx.conf'

/** Returns the version of the installed nginx, null if there is none. */
export function nginxVersion(): string | null {
  const { stderr } = spawnSync('nginx', ['-v'], { encoding: 'utf8' })
  return /nginx\/([\d.]+)/.exec(stderr ?? '')?.[1] ?? null
}

/** Whether nginx has the module that sends copies compressed with brotli, which the configuration needs. */
export function hasBrotli(): boolean {
  return existsSync(brotliModule)
}

/**
 * Starts nginx with docs/hosting/nginx.conf on a free port, serving a folder. Changes only the port, the folder and the origin in
 * the configuration. Throws with nginx’s output if it doesn’t start.
 */
export async function startNginx(folder: string, version: string): Promise<Nginx> {
  if (!hasBrotli()) throw new Error('apt-get install libnginx-mod-http-brotli-static is missing')
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
  let output = ''
  server.stderr.on('data', (part: Buffer) => {
    output += part.toString()
  })
  while (!(await answers(address))) {
    if (server.exitCode === null) continue
    stop()
    throw new Error(`nginx does not start: ${output}`)
  }
  return { address, about: `nginx ${version} with brotli_static`, stop }
}

/** Returns the published configuration with this folder, port and origin. Throws if it has not exactly one line for each. */
function siteConfiguration(folder: string, port: string): string {
  const changes = [
    [/\blisten 80;/, `listen 127.0.0.1:${port};`],
    [/\broot {3}\/srv\/dateline;/, `root ${folder};`],
  ] as const
  return changes.reduce(
    (text, [line, changed]) => {
      if (text.split(line).length !== 2) throw new Error(`${dateline} should have one line like ${line}`)
      return text.replace(line, changed)
    },
    readFileSync(dateline, 'utf8').replaceAll('https://example.org', `http://127.0.0.1:${port}`),
  )
}

/** Returns the main nginx.conf around it, like a distribution’s, with all paths in a temporary folder. */
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
