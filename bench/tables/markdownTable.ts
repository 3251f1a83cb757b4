/** A Markdown table. Throws if a row has more or fewer cells than the head. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const misfit = rows.find((row) => row.length !== head.length)
  if (misfit !== undefined)
    throw new Error(`a row of ${misfit.length} cells under a head of ${head.length}: ${misfit.join(', ')}`)
  return [head, head.map(() => '---'), ...rows].map(line).join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
