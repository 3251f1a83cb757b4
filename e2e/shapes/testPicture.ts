import { crc32, deflateSync } from 'node:zlib'

/** Where nobody took it: what a camera writes into a picture, and no reader may get. */
export const pictureComment = 'Invented: taken at 33.4000 N, 36.5000 E by Test Photographer'

/** A small picture of stripes as a PNG file (https://www.w3.org/TR/png-3/), with a comment of `pictureComment`. */
export function testPicture(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits a channel, of red, green and blue.
  header.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${pictureComment}`, 'latin1')),
    chunk('IDAT', deflateSync(stripes(width, height))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Rows of pixels, each after the number of its filter, which is none. */
function stripes(width: number, height: number): Buffer {
  const row = (y: number) =>
    Buffer.from([
      0,
      ...Array.from({ length: width }, (_, x) => (x + y) % 32 < 16).flatMap((isDark) =>
        isDark ? [70, 90, 110] : [220, 215, 200],
      ),
    ])
  const rows = Array.from({ length: 32 }, (_, y) => row(y))
  return Buffer.concat(Array.from({ length: height }, (_, y) => rows[y % 32] ?? row(y)))
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, checksum])
}
