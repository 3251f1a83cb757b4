/**
 * A text cut to at most `maxLength` UTF-16 units, between two words, with an ellipsis for the rest. Text without spaces
 * is cut between any two letters.
 */
export function truncateWords(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const end = text.lastIndexOf(' ', maxLength)
  // By code points, so that no surrogate pair is cut.
  const opening = end > 0 ? text.slice(0, end) : [...text].slice(0, maxLength).join('')
  return `${opening.replace(/[\p{P}\s]+$/u, '')}…`
}
