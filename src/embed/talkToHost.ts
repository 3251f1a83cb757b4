import type { FrameFacts } from './heightDialects.ts'
import { type HostCommand, readCommand } from './hostCommand.ts'
import { reportHeight } from './reportHeight.ts'

/** What the frame tells its host, each with its data. Nothing of it is secret: it goes to whatever page has the frame. */
type FrameReport = 'ready' | 'place' | 'date' | 'quote' | 'source' | 'error'

/** The conversation with the page around the frame. */
export type Host = {
  readonly tell: (type: FrameReport, data: object) => void
  /** Hears every command of the host from now on, and of nobody else. Returns what ends it. */
  readonly hear: (obey: (command: HostCommand) => void) => () => void
}

/**
 * Talks to the page around this one about a story, and tells it the height of `content`. `opened` is the address that
 * the host gave the frame: in it the host names itself, and what is chosen changes the hash later.
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
