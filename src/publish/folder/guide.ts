import { type EmbedChoice, elementSnippet, frameSnippet, pageAddress } from '../../editor/snippets.ts'
import type { Story } from '../../story/story.ts'
import type { Files } from '../publishedFiles.ts'

/** The name of the page that says what to do with a published folder. */
export const guideFile = 'README.txt'

/** Stands for the address of the published folder where the build was not told. */
const unknown = new URL('https://example.org/dateline/')

/** Until the frame says how high it is, in CSS pixels. */
const height = 1400

/** What to do with the files of a story, for whoever has the folder in front of them. */
export function guide(story: Pick<Story, 'id' | 'title'>, files: Files, site: URL | undefined): string {
  const choice: EmbedChoice = { site: site ?? unknown, story, place: '', date: '', lang: '', dark: '', height }
  const folders = ['assets', 'geo', 'stories'].filter((name) => [...files.keys()].some((path) => path.startsWith(name)))
  const stands = site === undefined ? `\n   ${unknown.href} stands for the address of your Dateline folder.` : ''
  return `${story.title}
${'='.repeat(Math.min(72, story.title.length))}

This folder is a map that is ready to be published. Nothing has been uploaded yet.

1. Upload ${listed(folders)} into the folder where your Dateline is published, the one
   that has element.js in it, so that each merges with the folder of the same name. Upload
   assets first. Only files of this story are replaced, if it was published before.

   If a file that you replace has a copy beside it whose name ends in .br or .gz, delete
   that copy: your server may send it in place of the new file. (With the sources at hand,
   "npm run compress" writes new copies.)

2. The map is then at

   ${pageAddress(choice)}${stands}

3. Paste one of these into the article. The element, where scripts are allowed:

${elementSnippet(choice)}

   or the frame, where they are not:

${frameSnippet(choice)}

The stories that your Dateline lists on its first page come from its build: this one is
listed there once "stories/${story.id}/" and its places are among the sources too.

The files:

${[...files.keys()]
  .sort()
  .map((path) => `   ${path}`)
  .join('\n')}
`
}

/** "the folders a, b and c". */
function listed(names: readonly string[]): string {
  return `the folders ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
