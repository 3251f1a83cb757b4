/** A Markdown table. Throws where a row has more or fewer cells than the head. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const wrong = rows.find((row) => row.length !== head.length)
  if (wrong !== undefined)
    throw new Error(`a row of ${wrong.length} cells under a head of ${head.length}: ${wrong.join(', ')}`)
  return [head, head.map(() => '---'), ...rows].map(line).join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
