import { constants, deflateRawSync } from 'node:zlib'

/** A file of a zip as a stranger writes it: what its directory says need not be true. */
export type RawEntry = {
  readonly name: string
  /** Its bytes as they lie in the zip. */
  readonly packed: Uint8Array
  readonly method?: number
  readonly flags?: number
  /** The bytes that it says to have unpacked. */
  readonly size: number
}

/** A zip of any entries: doubled ones, lying ones, more than anyone has. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { name, packed, method = 0, flags = 0x800, size } of entries) {
    const bytes = Buffer.from(name)
    // Version, flags, method, time, date, checksum, sizes, lengths of the name and of what follows it.
    const shared = Buffer.alloc(26)
    for (const [offset, value] of [
      [0, 20],
      [2, flags],
      [4, method],
      [22, bytes.length],
    ] as const)
      shared.writeUInt16LE(value, offset)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(size, 18)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    const file: readonly Uint8Array[] = [Buffer.from('PK\x03\x04'), shared, bytes, packed]
    files.push(...file)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), shared, rest, bytes)
    at += file.reduce((sum, { length }) => sum + length, 0)
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length & 0xffff, 4)
  end.writeUInt16LE(entries.length & 0xffff, 6)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  )
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...files, ...directory, Buffer.from('PK\x05\x06'), end]))
}

/** An entry as an honest program writes it, deflated. */
export function deflated(name: string, content: string | Uint8Array): RawEntry {
  return { name, packed: deflateRawSync(content), method: 8, size: Buffer.byteLength(content) }
}

/** A file of 1 GB that lies in a zip as 1 MB, and says to have `size` bytes. */
export function bomb(name: string, size: number): RawEntry {
  const million = deflateRawSync(new Uint8Array(1_000_000).fill(0x20), { finishFlush: constants.Z_FULL_FLUSH })
  const packed = Buffer.concat([...Array.from({ length: 1000 }, () => million), deflateRawSync('')])
  return { name, packed, method: 8, size }
}
