/** Words as a regular expression that matches just them. */
export function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
