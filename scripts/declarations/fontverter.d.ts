declare module 'fontverter' {
  /** A font file’s bytes in another format; the one that it is in is told from the bytes. */
  export function convert(font: Buffer, format: 'sfnt' | 'truetype' | 'woff' | 'woff2'): Promise<Buffer>
}
