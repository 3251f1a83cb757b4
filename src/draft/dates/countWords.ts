const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** A pattern of what `countOf` reads. */
export const countWords = String.raw`(?:\d{1,3}|${Object.keys(words).join('|')})`

/** The number that words name: “a”, “two”, “15”. NaN for others. */
export function countOf(text: string): number {
  return words[text.toLowerCase()] ?? Number(text)
}
