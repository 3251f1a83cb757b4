/** What has failed so far, each thing once. */
const failures = new Set<string>()

let tell: (message: string) => void = () => {}

/**
 * Tells those who run the page of a failure, once: the console, and the article around a frame. Readers are told by the
 * part that failed, in a plain sentence, if they miss something.
 */
export function reportFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  if (failures.has(message)) return
  failures.add(message)
  console.error(message, error)
  tell(message)
}

/** From now on hands on each failure, and at once those so far. */
export function handOnFailures(to: (message: string) => void): void {
  tell = to
  failures.forEach(to)
}
