/** What a page must be where a hostile story is shown. */
export const nothingFound = { ran: null, over: 0, schemes: [], made: 0, asked: [] } as const

/**
 * What a story has made of the page that shows it: whether a script of it ran, how far the page runs over, the schemes of links
 * that lead elsewhere than to http and https, how many elements of it load or run something, and the hosts that were asked for
 * a file. Runs in the page.
 */
export function hostileFindings() {
  const root = document.documentElement
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host)
  return {
    ran: root.dataset.ran ?? null,
    over: root.scrollWidth - root.clientWidth,
    schemes: links.map(({ protocol }) => protocol).filter((protocol) => !/^https?:$/.test(protocol)),
    made: document.querySelectorAll('iframe, base, object, embed, [onerror], [onload]').length,
    asked: asked.filter((host) => host !== location.host),
  }
}
