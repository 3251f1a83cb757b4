/** The facts about a frame that hosts want repeated. */
export type FrameFacts = {
  /** Its whole address. */
  readonly address: string
  /** The id of its story. */
  readonly story: string
  /** Five letters or digits, the same for the life of the page. */
  readonly token: string
}

/** The way in which some hosts hear a frame’s height, in whole CSS pixels. */
export type HeightDialect = {
  readonly name: string
  /** The message to the host; null if its address says that the host does not use this dialect. */
  readonly height: (pixels: number, frame: FrameFacts) => unknown
  /** The message that is sent once at the start, if there is one. */
  readonly ready?: unknown
  /** Whether a host’s message asks for the height. */
  readonly asks?: (data: unknown, frame: FrameFacts) => boolean
}

/** Ours, which `element.js` hears. */
function datelineHeight(pixels: number, { story }: FrameFacts): unknown {
  return { source: 'dateline', story, type: 'height', data: { height: pixels } }
}

/** Datawrapper’s responsive frames: the host finds the frame by the message’s source, the id is for its own records. */
function datawrapperHeight(pixels: number, { story }: FrameFacts): unknown {
  return { 'datawrapper-height': { [story]: pixels } }
}

/** amp-iframe (https://amp.dev/documentation/components/amp-iframe, “iframe resizing”), and @newswire/frames with it. */
function ampHeight(pixels: number): unknown {
  return { sentinel: 'amp', type: 'embed-size', height: pixels }
}

/** Medium and Embedly (https://docs.embed.ly/docs/provider-height-resizing): JSON as a string. */
function mediumHeight(pixels: number, { address }: FrameFacts): unknown {
  return JSON.stringify({ src: address, context: 'iframe.resize', height: pixels })
}

/** The Guardian’s iframe-messenger: JSON as a string. */
function guardianHeight(pixels: number, { token }: FrameFacts): unknown {
  return JSON.stringify({ id: `iframeMessenger:${token}`, type: 'set-height', value: pixels })
}

/** pym.js 1, which names the frame in its address: `childId`. */
function pymHeight(pixels: number, { address }: FrameFacts): unknown {
  const child = pymChild(address)
  return child === null ? null : `pymxPYMx${child}xPYMxheightxPYMx${pixels}`
}

/** WordPress (wp-embed.js), which gives the frame a secret in its hash. It takes heights from 200 to 1000. */
function wordpressHeight(pixels: number, { address }: FrameFacts): unknown {
  const secret = /#(?:.*[?&])?secret=([A-Za-z0-9]+)(?:&|$)/.exec(address)?.[1]
  return secret === undefined ? null : { message: 'height', value: pixels, secret }
}

/** Every way in which a height is said. */
export const heightDialects: readonly HeightDialect[] = [
  { name: 'Dateline', height: datelineHeight },
  { name: 'Datawrapper', height: datawrapperHeight },
  {
    name: 'AMP',
    height: ampHeight,
    ready: { sentinel: 'amp', type: 'embed-ready' },
    asks: (data) => isRecord(data) && data.sentinel === 'amp' && data.type === 'frames-init',
  },
  { name: 'Medium', height: mediumHeight },
  { name: 'Guardian', height: guardianHeight },
  {
    name: 'pym',
    height: pymHeight,
    asks: (data, { address }) => {
      const child = pymChild(address)
      return child !== null && typeof data === 'string' && data.startsWith(`pymxPYMx${child}xPYMxwidthxPYMx`)
    },
  },
  { name: 'WordPress', height: wordpressHeight },
]

function pymChild(address: string): string | null {
  const child = new URL(address).searchParams.get('childId') ?? ''
  return /^[\w-]+$/.test(child) ? child : null
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}
