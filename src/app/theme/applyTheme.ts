/** Puts a newsroom’s stylesheet after the page’s own; that it is there is said for what reads its tokens: `data-theme`. */
export function applyTheme(address: URL): void {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address.href
  link.onload = () => {
    document.documentElement.dataset.theme = address.pathname
  }
  document.head.append(link)
}
