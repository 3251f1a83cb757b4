const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** How often the process that has started this one is looked for, in milliseconds. */
const pause = 500

/**
 * Has this process end what it has started with `end`, and then itself, when it is told to, and `withParent` when the process that has
 * started it is gone: npm tells its shell to end, and the shell tells nobody.
 */
export function endOnSignal(end: () => void, { withParent }: { readonly withParent: boolean }): void {
  for (const signal of signals)
    process.once(signal, () => {
      end()
      // As if nobody had heard it: whoever waits learns what has ended it.
      process.kill(process.pid, signal)
    })
  const parent = process.ppid
  const isOrphaned = () => process.ppid !== parent
  if (withParent) setInterval(() => isOrphaned() && process.kill(process.pid, 'SIGTERM'), pause).unref()
}
