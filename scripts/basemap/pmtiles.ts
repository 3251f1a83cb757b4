import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Tile } from './encodeTiles.ts'

/** Format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
const headerLength = 127
/** The header and the root directory must fit in the first 16 KiB. */
const maxRootLength = 16_384 - headerLength
const gzip = 2
const vectorTile = 1

type Entry = { readonly id: number; run: number; readonly offset: number; readonly length: number }
type ArchiveInfo = { readonly minZoom: number; readonly maxZoom: number; readonly metadata: unknown }

/** A PMTiles 3 archive: clustered, each distinct tile stored once, consecutive repeats as one entry. */
export function pmtilesArchive(tiles: readonly Tile[], { minZoom, maxZoom, metadata }: ArchiveInfo): Buffer {
  const { entries, contents } = storeTiles(tiles)
  const { root, leaves } = directoriesOf(entries)
  const info = gzipSync(JSON.stringify(metadata), { level: 9 })
  const data = Buffer.concat(contents)
  const header = Buffer.alloc(headerLength)
  header.write('PMTiles', 'latin1')
  header.writeUInt8(3, 7)
  const lengths = [root.length, info.length, leaves.length, data.length]
  lengths.forEach((length, index) => {
    const before = lengths.slice(0, index).reduce((sum, other) => sum + other, headerLength)
    header.writeBigUInt64LE(BigInt(before), 8 + 16 * index)
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * index)
  })
  const counts = [tiles.length, entries.length, contents.length]
  counts.forEach((count, index) => {
    header.writeBigUInt64LE(BigInt(count), 72 + 8 * index)
  })
  header.set([1, gzip, gzip, vectorTile, minZoom, maxZoom], 96)
  const degrees = [-180, -85.0511287, 180, 85.0511287]
  degrees.forEach((degree, index) => {
    header.writeInt32LE(Math.round(degree * 1e7), 102 + 4 * index)
  })
  return Buffer.concat([header, root, info, leaves, data])
}

function storeTiles(tiles: readonly Tile[]): { entries: Entry[]; contents: Uint8Array[] } {
  const withId = tiles.map((tile) => ({ id: tileId(tile.zoom, tile.x, tile.y), data: tile.data }))
  const known = new Map<string, { offset: number; length: number }>()
  const [entries, contents]: [Entry[], Uint8Array[]] = [[], []]
  let size = 0
  for (const { id, data } of withId.sort((one, other) => one.id - other.id)) {
    const hash = createHash('sha256').update(data).digest('base64')
    const place = known.get(hash) ?? { offset: size, length: data.length }
    if (!known.has(hash)) {
      known.set(hash, place)
      contents.push(data)
      size += data.length
    }
    const last = entries.at(-1)
    if (last !== undefined && last.offset === place.offset && last.id + last.run === id) last.run += 1
    else entries.push({ id, run: 1, ...place })
  }
  return { entries, contents }
}

/** One directory if that is small enough, or else a root of leaf directories (entries with a run of 0). */
function directoriesOf(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries)
  if (whole.length <= maxRootLength) return { root: whole, leaves: Buffer.alloc(0) }
  const perLeaf = 4096
  const [pointers, leaves]: [Entry[], Buffer[]] = [[], []]
  for (let start = 0, offset = 0; start < entries.length; start += perLeaf) {
    const leaf = directory(entries.slice(start, start + perLeaf))
    pointers.push({ id: entries[start]?.id ?? 0, run: 0, offset, length: leaf.length })
    leaves.push(leaf)
    offset += leaf.length
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) }
}

function directory(entries: readonly Entry[]): Buffer {
  const follows = (entry: Entry, before: Entry | undefined) =>
    before !== undefined && entry.offset === before.offset + before.length
  const numbers = [
    entries.length,
    ...entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...entries.map((entry, index) => (follows(entry, entries[index - 1]) ? 0 : entry.offset + 1)),
  ]
  return gzipSync(Buffer.from(numbers.flatMap(varint)), { level: 9 })
}

function varint(number: number): number[] {
  const bytes: number[] = []
  let rest = number
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return [...bytes, rest]
}

/** A tile’s id: the number of tiles of all lower zooms, plus its position on this zoom’s Hilbert curve. */
function tileId(zoom: number, column: number, row: number): number {
  let [id, x, y] = [(4 ** zoom - 1) / 3, column, row]
  for (let side = 2 ** zoom / 2; side >= 1; side /= 2) {
    const [right, lower] = [(x & side) > 0 ? 1 : 0, (y & side) > 0 ? 1 : 0]
    id += side * side * ((3 * right) ^ lower)
    if (lower === 0) {
      if (right === 1) [x, y] = [side - 1 - x, side - 1 - y]
      ;[x, y] = [y, x]
    }
  }
  return id
}
