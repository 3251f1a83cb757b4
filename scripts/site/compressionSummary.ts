import type { CompressedFile } from './compressedCopies.ts'

/** What a publisher should know of a built folder: the size of each story’s page, and of all texts together. */
export function compressionSummary(folder: string, files: readonly CompressedFile[]): string {
  const pages = files.filter(({ path }) => /\/stories\/[^/]+\/index\.html$/.test(path))
  return [
    ...pages.map((page) => `${page.path}: ${sizes([page])}`),
    `${folder}/ is ready (docs/hosting.md). Its ${files.length} compressed texts: ${sizes(files)}`,
  ].join('\n')
}

/** "305 kB, 65 kB gzip, 50 kB brotli", of all files together. */
function sizes(of: readonly CompressedFile[]): string {
  const kilobytes = (sizeOf: (file: CompressedFile) => number) =>
    `${Math.round(of.reduce((sum, file) => sum + sizeOf(file), 0) / 1000)} kB`
  return [
    kilobytes(({ bytes }) => bytes),
    `${kilobytes(({ copies, bytes }) => copies.gzip ?? bytes)} gzip`,
    `${kilobytes(({ copies, bytes }) => copies.br ?? bytes)} brotli`,
  ].join(', ')
}
