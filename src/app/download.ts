/** How long a file can be taken, in milliseconds: Safari and Firefox read it only after `click` has returned. */
const minute = 60_000

/** Gives the reader a text as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), minute)
}
