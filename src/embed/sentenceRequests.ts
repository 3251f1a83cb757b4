import type { TextQuote } from '../story/evidence.ts'
import type { Host } from './talkToHost.ts'

/** The longest time for an answer, in milliseconds. */
const answerTimeout = 600

/**
 * Returns a function that asks the host’s article to show a sentence. It resolves to whether the article has shown it, false
 * without an answer in time. Each request has a number, which its answer repeats, so that several can be pending.
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
      const timer = setTimeout(end, answerTimeout, false)
      const stop = host.hear((command) => {
        if (command.type === 'sourceShown' && command.request === request) end(command.shown)
      })
      host.tell('source', { request, exact, prefix, suffix })
    })
}
