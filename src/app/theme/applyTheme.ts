/** Adds a newsroom’s stylesheet after the page’s own. Sets `<html data-theme>` on load, for code that reads its tokens. */
export function applyTheme(address: URL): void {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address.href
  link.onload = () => {
    document.documentElement.dataset.theme = address.pathname
  }
  document.head.append(link)
}
