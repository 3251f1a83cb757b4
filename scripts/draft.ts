/**
 * Drafts a story from an article. `npm run -s draft -- --lines < ARTICLES.jsonl` reads articles as JSON Lines (`id`, `text`,
 * `published?`) and writes what is found in each, a line an article.
 */
import './terminal/failInWords.ts'
import { createInterface } from 'node:readline'
import { draftLine } from './draft/draftLine.ts'
import { readArticleLine } from './draft/readArticleLine.ts'

if (process.argv.includes('--lines')) {
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1
    if (line.trim() === '') continue
    const { id, article } = readArticleLine(line, number)
    process.stdout.write(`${JSON.stringify(draftLine(id, article))}\n`)
  }
} else {
  console.error('usage: npm run -s draft -- --lines < ARTICLES.jsonl')
  process.exitCode = 2
}
