/** Words without which an id still says enough. */
const small =
  /^(?:the|a|an|and|or|but|of|to|in|on|at|for|with|is|are|was|were|be|been|that|this|it|its|he|she|they|we|i|you|his|her|their|our|will|would|has|have|had|by|as|from|not|ll|s|re|ve)$/

/** The first three telling words of a text, in small letters, for an id. */
export function keyWords(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(/['’]\w+/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !small.test(word))
  return (telling.length > 0 ? telling : words).slice(0, 3).join(' ')
}
