import type { CDPSession } from '@playwright/test'

/** A picture of the window. */
export type Frame = {
  /** When it was shown, in milliseconds since the Unix epoch. */
  readonly at: number
  /** JPEG, base64. */
  readonly data: string
}

export type Screencast = { readonly frames: readonly Frame[]; readonly stop: () => Promise<void> }

/** The size of a frame, in pixels: half of the window’s, which costs little to encode. */
export const frameSize = { width: 640, height: 430 }

/** Records every frame that a page shows: https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-startScreencast */
export async function screencast(session: CDPSession): Promise<Screencast> {
  const frames: Frame[] = []
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    if (metadata.timestamp !== undefined) frames.push({ at: metadata.timestamp * 1000, data })
    // The page may be closed before the last frame is acknowledged.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
  })
  await session.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 80,
    maxWidth: frameSize.width,
    maxHeight: frameSize.height,
    everyNthFrame: 1,
  })
  return {
    frames,
    stop: async () => {
      await session.send('Page.stopScreencast')
    },
  }
}
