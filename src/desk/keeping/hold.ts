/** A hold on a kept story: `lost` resolves when another tab has taken it, `release` ends it. */
export type Hold = { readonly lost: Promise<void>; readonly release: () => void }

/**
 * Holds a story for this tab by a Web Lock (https://www.w3.org/TR/web-locks/), so that two tabs never keep changes over one
 * another. Resolves to null where another tab holds it, unless `takes`: then it is taken from that tab.
 */
export function holdStory(key: string, takes = false): Promise<Hold | null> {
  return new Promise((resolve, reject) => {
    let release = () => {}
    const released = new Promise<void>((end) => {
      release = end
    })
    const lost = navigator.locks.request(
      `dateline-desk ${key}`,
      takes ? { steal: true } : { ifAvailable: true },
      async (lock) => {
        if (lock === null) {
          resolve(null)
          return
        }
        resolve({ lost: taken, release })
        await released
      },
    )
    // A lock that is taken away rejects its request.
    const taken = new Promise<void>((end) => {
      lost.catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') end()
        else reject(error)
      })
    })
  })
}
