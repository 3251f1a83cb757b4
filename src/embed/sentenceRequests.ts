import type { TextQuote } from '../story/evidence.ts'
import type { Host } from './talkToHost.ts'

/** How long the article may take to find a sentence, in milliseconds. */
const patience = 600

/**
 * Asks the host’s article for sentences. Each request has a number, which the answer repeats, so that several can be under way.
 * A request resolves to whether the article has shown the sentence; to false where it does not answer in time.
 */
export function sentenceRequests(host: Host): (quote: TextQuote) => Promise<boolean> {
  let last = 0
  return ({ exact, prefix, suffix }) =>
    new Promise((resolve) => {
      last += 1
      const request = last
      const end = (shown: boolean) => {
        clearTimeout(timer)
        stop()
        resolve(shown)
      }
      const timer = setTimeout(end, patience, false)
      const stop = host.hear((command) => {
        if (command.type === 'sourceShown' && command.request === request) end(command.shown)
      })
      host.tell('source', { request, exact, prefix, suffix })
    })
}
