/**
 * The first words of a text within a number of letters, with an ellipsis for the rest. In scripts without spaces a word
 * may end anywhere.
 */
export function openingWords(text: string, room: number): string {
  if (text.length <= room) return text
  const end = text.lastIndexOf(' ', room)
  // A letter of two UTF-16 units is kept whole.
  const opening = end > 0 ? text.slice(0, end) : [...text].slice(0, room).join('')
  return `${opening.replace(/[\p{P}\s]+$/u, '')}…`
}
