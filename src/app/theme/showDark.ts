/** Makes the page dark or light; undefined follows the reader’s setting. */
export function showDark(dark: boolean | undefined): void {
  const { dataset } = document.documentElement
  if (dark === undefined) delete dataset.dark
  else dataset.dark = String(dark)
}
