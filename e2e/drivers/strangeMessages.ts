/** What a stranger must not change of the page in a frame: the choice, the day, the look and the address. Runs in the page. */
export function stateOfPage() {
  const root = document.documentElement
  const pressed = [...root.querySelectorAll<HTMLElement>('button[aria-pressed="true"]')]
  return {
    pressed: pressed.map(({ dataset }) => dataset.marker ?? null),
    date: root.querySelector('input[type="range"]')?.getAttribute('data-date') ?? null,
    dark: root.dataset.dark ?? null,
    address: location.href,
    title: document.title,
    frames: root.querySelectorAll('iframe, script[src*="other"]').length,
  }
}

/** Sends messages, given as a list in JSON, and a few values that JSON can’t say, to the first frame of the host’s page, in which it runs. */
export function sendAsHost(messages: string): void {
  const frame = document.querySelector('iframe')?.contentWindow
  const strange = [new Date(), new Map([['source', 'dateline']]), new Uint8Array(9), new Error('x'), 10n]
  for (const message of [...JSON.parse(messages), ...strange]) frame?.postMessage(message, '*')
}

/** Asks the first frame of the host’s page, in which it runs, for what is given as JSON: `{type, data}`. */
export function askAsHost(command: string): void {
  document
    .querySelector('iframe')
    ?.contentWindow?.postMessage({ source: 'dateline', story: 'raqqa-2016-11', ...JSON.parse(command) }, '*')
}

/** What a strange frame sends, and to which window, as it names that: the host’s, or that of the page’s first frame. */
type StrangeMessages = { readonly messages: readonly unknown[]; readonly to: 'parent' | 'parent.frames[0]' }

/** Sends messages from a frame of another origin, which it puts into the host’s page for it. Runs in that page, and is given JSON. */
export async function sendFromStrangeFrame(given: string): Promise<void> {
  const { messages, to }: StrangeMessages = JSON.parse(given)
  const other = document.createElement('iframe')
  other.sandbox.add('allow-scripts')
  other.srcdoc = `<script>
    onmessage = ({ data }) => {
      for (const message of data) ${to}.postMessage(message, '*')
      parent.postMessage('all sent', '*')
    }
  </script>`
  const isLoaded = new Promise((resolve) => other.addEventListener('load', resolve))
  document.documentElement.append(other)
  await isLoaded
  const isSent = new Promise<void>((resolve) =>
    addEventListener('message', ({ data }) => data === 'all sent' && resolve()),
  )
  other.contentWindow?.postMessage(messages, '*')
  await isSent
  other.remove()
}
