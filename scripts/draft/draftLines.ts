import { createInterface } from 'node:readline'
import { draftLine } from './draftLine.ts'
import { builtGazetteer } from './gazetteerFile.ts'
import { readArticleLine } from './readArticleLine.ts'

/** Reads articles from standard input, a JSON object a line, and writes what is found in each to standard output. */
export async function draftLines(): Promise<void> {
  const gazetteer = await builtGazetteer()
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1
    if (line.trim() === '') continue
    const { id, article } = readArticleLine(line, number)
    process.stdout.write(`${JSON.stringify(draftLine(id, article, gazetteer))}\n`)
  }
}
