import { readFileSync } from 'node:fs'

/** The stylesheet of a list of stories: the page’s own tokens and type. `fontAddress` gives the address of a font’s file. */
export function listStyle(fontAddress: (name: string) => string): string {
  const serif = readFileSync('src/app/theme/serif.css', 'utf8').replace(
    /"\.\/fonts\/([\w-]+)\.woff2"/g,
    (_, name: string) => `"${fontAddress(name)}"`,
  )
  const own = [
    'src/app/theme/fonts.css',
    'src/app/theme/theme.css',
    'src/app/theme/page.css',
    'scripts/prerender/list/storyList.css',
  ]
  return [serif, ...own.map((file) => readFileSync(file, 'utf8'))].join('\n')
}

/** The script in its head. */
export function listScript(): string {
  return readFileSync('scripts/prerender/list/openAsked.js', 'utf8')
}
