import { Inflate, strFromU8 } from 'fflate'

/** A zip may hold so many files, and so many unpacked bytes in all. */
export type ZipLimits = { readonly files: number; readonly bytes: number }

/** What a zip’s directory says of one of its files. */
type Entry = {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  /** Its bytes in the zip, and unpacked. */
  readonly packed: number
  readonly size: number
  /** Where its local header begins. */
  readonly start: number
}

/**
 * The files of a zip, by their names, that are wanted. The zip’s directory is asked before anything is unpacked, and what it says of a
 * file’s size is all the memory that it gets. Throws the end of a sentence where the zip can’t be read, is too large, or has names that lead out of it or
 * stand twice.
 */
export function unzipped(
  bytes: Uint8Array,
  most: ZipLimits,
  isWanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  try {
    const entries = entriesOf(bytes, most.files)
    const names = new Set<string>()
    for (const { name } of entries) {
      if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name))
        throw new Error(`it names a file outside itself: '${name}'`)
      if (names.has(name)) throw new Error(`it names a file twice: '${name}'`)
      names.add(name)
    }
    const wanted = entries.filter(({ name }) => !name.endsWith('/') && isWanted(name))
    const size = wanted.reduce((sum, entry) => sum + entry.size, 0)
    if (size > most.bytes) throw new Error(`it holds more than ${most.bytes / 1_000_000} MB`)
    return new Map(wanted.map((entry) => [entry.name, unpacked(bytes, entry)]))
  } catch (error) {
    // An offset or a size leads out of the file.
    if (error instanceof RangeError) throw new Error('it is no zip that can be read')
    throw error
  }
}

/** The directory at the end of a zip: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16. */
function entriesOf(bytes: Uint8Array, most: number): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > most) throw new Error(`it holds more than ${most} files`)
  const entries: Entry[] = []
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('it is no zip that can be read')
    const flags = view.getUint16(at + 8, true)
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, nameEnd), (flags & 0x800) === 0),
      isEncrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Where the record that ends a zip begins: after it stands nothing but a comment. */
function endOf(view: DataView): number {
  const longestComment = 0xffff
  const first = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at
  throw new Error('it is no zip that can be read')
}

function unpacked(
  bytes: Uint8Array,
  { name, isEncrypted, method, packed, size, start }: Entry,
): Uint8Array<ArrayBuffer> {
  if (isEncrypted) throw new Error(`it has a password: '${name}'`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (data + packed > bytes.length) throw new Error(`it ends before '${name}' does`)
  const content = bytes.subarray(data, data + packed)
  if (method === 8) return inflated(content, name, size)
  if (method !== 0) throw new Error(`'${name}' is packed in a way that the desk can’t unpack: deflate it`)
  if (packed !== size) throw new Error(`'${name}' has another size than it says`)
  return content.slice()
}

/** So many bytes are inflated at a time: they become at most 1,032 times as many. */
const step = 4096

/** Inflates a file to the size that it says, and no further. */
function inflated(packed: Uint8Array, name: string, size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Error(`'${name}' has another size than it says`)
    whole.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch (error) {
    // Only fflate’s errors have a code.
    if (error instanceof Error && 'code' in error) throw new Error(`'${name}' is damaged: ${error.message}`)
    throw error
  }
  if (length !== size) throw new Error(`'${name}' has another size than it says`)
  return whole
}
