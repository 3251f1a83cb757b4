import type { Files } from '../../publish/publishedFiles.ts'

declare global {
  interface Window {
    /** Not in every browser, and not among TypeScript’s types. */
    showDirectoryPicker?: (options: { readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>
  }
}

/** Has the browser save bytes as a file. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/**
 * Writes files into a folder that the editor chooses (https://wicg.github.io/file-system-access/). Returns its name; null where none
 * is chosen. Rejects where the browser may not write there.
 */
export async function writeInto(files: Files): Promise<string | null> {
  const folder = await window.showDirectoryPicker?.({ mode: 'readwrite' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  })
  if (folder === null || folder === undefined) return null
  for (const [path, content] of files) await writeFile(folder, path, content)
  return folder.name
}

async function writeFile(folder: FileSystemDirectoryHandle, path: string, content: string | Uint8Array): Promise<void> {
  const names = path.split('/')
  const name = names.pop() ?? ''
  let inside = folder
  for (const part of names) inside = await inside.getDirectoryHandle(part, { create: true })
  const file = await inside.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  await stream.write(content as FileSystemWriteChunkType)
  await stream.close()
}
