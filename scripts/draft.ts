/**
 * Drafts a story from an article: `npm run draft -- ARTICLE --published YYYY-MM-DD --publisher NAME [--url URL] [--id ID]`, a
 * file of plain text or HTML. Writes the story’s folder and places, and prints its doubts in order of weight and the next command.
 * `--from story.json ARTICLE` brings in a draft made elsewhere. `--lines` reads articles as JSON Lines (`id`, `text`,
 * `published?`) and writes what is found in each. Exit status: 0 written, 1 not, 2 wrong usage.
 */
import './terminal/failInWords.ts'
import { draftFromElsewhere } from './draft/draftFromElsewhere.ts'
import { draftLines } from './draft/draftLines.ts'
import { draftOptions } from './draft/draftOptions.ts'
import { draftOwn } from './draft/draftOwn.ts'

const usage = [
  'usage: npm run draft -- ARTICLE --published YYYY-MM-DD --publisher NAME [--url URL] [--id ID]',
  '       npm run draft -- --from story.json ARTICLE',
  '       npm run -s draft -- --lines < ARTICLES.jsonl',
].join('\n')

const options = draftOptions(process.argv.slice(2))
const [path, ...others] = options.files
if (options.lines) await draftLines()
else if (path === undefined || others.length > 0) {
  console.error(usage)
  process.exitCode = 2
} else {
  const lines =
    options.from === undefined ? await draftOwn(path, options) : await draftFromElsewhere(path, options.from, options)
  console.log(lines.join('\n'))
}
