/**
 * Adds a newsroom’s stylesheet after the page’s own. Sets `<html data-theme>` on load, for code that reads its tokens.
 * Resolves once it has come or failed.
 */
export function applyTheme(address: URL): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address.href
  // After the page’s own, which stands at its end.
  document.body.append(link)
  return new Promise((resolve) => {
    link.onload = () => {
      document.documentElement.dataset.theme = address.pathname
      resolve()
    }
    link.onerror = () => resolve()
  })
}
