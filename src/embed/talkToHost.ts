import type { FrameFacts } from './heightDialects.ts'
import { type HostCommand, readCommand } from './hostCommand.ts'
import { reportHeight } from './reportHeight.ts'

/** The reports of the frame to its host. Nothing in them is secret: they go to any page that embeds it. */
type FrameReport = 'ready' | 'place' | 'date' | 'quote' | 'source' | 'error'

/** The conversation with the page around the frame. */
export type Host = {
  readonly tell: (type: FrameReport, data: object) => void
  /** Listens to commands of the host alone. Returns what ends it. */
  readonly hear: (obey: (command: HostCommand) => void) => () => void
}

/**
 * Opens the conversation about a story with the page around this one, and reports the height of `content`. `opened` is
 * the address that the host gave the frame: it names the host, and its hash changes later.
 */
export function talkToHost(content: HTMLElement, story: string, opened: string, page: Window): Host {
  const host = page.parent
  const token = tokenOf(page.crypto)
  const facts = (): FrameFacts => ({ address: opened, story, token })
  reportHeight(content, facts, host)
  return {
    tell: (type, data) => host.postMessage({ source: 'dateline', story, type, data }, '*'),
    hear: (obey) => {
      const onMessage = ({ source, data }: MessageEvent<unknown>) => {
        const command = source === host ? readCommand(data, story) : null
        if (command !== null) obey(command)
      }
      page.addEventListener('message', onMessage)
      return () => page.removeEventListener('message', onMessage)
    },
  }
}

function tokenOf(random: Crypto): string {
  return [...random.getRandomValues(new Uint8Array(5))].map((byte) => (byte % 36).toString(36)).join('')
}
