/** The first and last byte of a `Range` header with one range (RFC 9110, 14.2); null if the whole file is to be sent. */
export function byteRange(
  header: string | undefined,
  length: number,
): { readonly first: number; readonly last: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') return { first: Math.max(0, length - Number(last)), last: length - 1 }
  const end = last === '' ? length - 1 : Math.min(Number(last), length - 1)
  return Number(first) > end ? null : { first: Number(first), last: end }
}
