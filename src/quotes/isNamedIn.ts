/** Whether words, such as a speaker’s name or role, already contain the side’s name. */
export function isNamedIn(side: string, words: string): boolean {
  return words.toLowerCase().includes(side.toLowerCase())
}
