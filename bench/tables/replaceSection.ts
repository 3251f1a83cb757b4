/**
 * Replaces a section of a Markdown file, between `<!-- loads -->` and `<!-- /loads -->`. Throws if the file has no such
 * marks.
 */
export function replaceSection(file: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [file.indexOf(begin), file.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`the file has no section between ${begin} and ${end}`)
  return `${file.slice(0, from + begin.length)}\n${text.trim()}\n${file.slice(to)}`
}
