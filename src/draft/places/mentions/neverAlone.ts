import { functionWords, institutionWords, streetWords, titles } from './words.ts'

const others = new Set(
  (
    'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east ' +
    'north-west south-east south-west upper lower middle inner outer greater downtown interior capital federal free victory ' +
    'liberty freedom independence commerce industry trade defense defence foreign union alliance republican democratic ' +
    'democrat conservative labour labor liberal green grand super white black blue red sunday internet christmas easter thanksgiving ramadan god lord bible battle war peace ' +
    'section unit division league cup premier champion champions final league state states kingdom empire house hospital'
  ).split(' '),
)

/**
 * Words that are names of places somewhere but, standing alone with a capital, hardly ever mean them: directions,
 * months, days, titles, institutions. As part of a longer name ("West Bank") they count.
 */
export function neverAlone(word: string): boolean {
  const key = word.toLowerCase()
  return (
    functionWords.has(key) || titles.has(key) || institutionWords.has(key) || streetWords.has(key) || others.has(key)
  )
}
