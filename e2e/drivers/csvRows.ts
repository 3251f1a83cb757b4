/** The rows of a CSV file (RFC 4180), each by the names of its columns. Throws where it is none. */
export function csvRows(file: string): readonly Readonly<Record<string, string>>[] {
  const text = file.replace(/^\uFEFF/, '')
  const rows: string[][] = [[]]
  let length = 0
  for (const [field, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
    length += field.length
  }
  if (length < text.length) throw new Error(`no CSV from here on: ${text.slice(length, length + 80)}`)
  const [columns = [], ...others] = rows.slice(0, -1)
  return others.map((row) => {
    if (row.length !== columns.length) throw new Error(`${row.length} fields in ${columns.length} columns: ${row}`)
    return Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']))
  })
}
