/**
 * `missing.js`, the script of the page of a missing file: where that is a story, the page says so, in the reader’s language,
 * and tells the article around it, which need not wait for an answer then.
 */
import { noSuchStory } from './wording/noSuchStory.ts'

const id = /\/stories\/([\w-]+)\/$/.exec(location.pathname)?.[1]
if (id !== undefined) {
  const [lang = ''] = (new URLSearchParams(location.search).get('lang') ?? navigator.language).split('-')
  const message = (noSuchStory[lang] ?? noSuchStory.en)(id)
  const title = document.querySelector('h1')
  if (title) Object.assign(title, { textContent: message, dir: 'auto' })
  document.title = message
  if (parent !== window) parent.postMessage({ source: 'dateline', story: id, type: 'missing', data: { message } }, '*')
}
const sheet = new CSSStyleSheet()
sheet.replaceSync('html{font:1rem/1.5 system-ui,sans-serif}body{max-width:40rem;margin:2rem auto;padding:0 1rem}')
document.adoptedStyleSheets.push(sheet)
