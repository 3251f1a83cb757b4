/**
 * Returns what fetches a text file of a folder. `tell` hears how many bytes of all files have come, of how many that are
 * announced; a compressed file’s are counted as they are unpacked, and its announced size then grows with them.
 */
export function fetchedText(
  folder: string,
  tell: (loaded: number, total: number) => void,
): (name: string) => Promise<string> {
  let loaded = 0
  let total = 0
  return async (name) => {
    const response = await fetch(new URL(name, folder))
    if (!response.ok || response.body === null) throw new Error(`${name} answered with status ${response.status}`)
    total += Number(response.headers.get('content-length') ?? 0)
    const decoder = new TextDecoder()
    const reader = response.body.getReader()
    let text = ''
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true })
      loaded += read.value.length
      tell(loaded, Math.max(loaded, total))
    }
    return text + decoder.decode()
  }
}
