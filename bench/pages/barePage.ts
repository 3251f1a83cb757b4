import { parseHTML } from 'linkedom'

/**
 * The bare page: the headline, the standfirst and the first picture of the ground of a built story’s page, in as little HTML
 * as shows them, in the page’s colours and without script. No design of the page can show them sooner. Throws an error that
 * names what the story’s page lacks.
 */
export function barePage(storyPage: string): string {
  const { document } = parseHTML(storyPage)
  const found = (selector: string) => {
    const element = document.querySelector(selector)
    if (element === null) throw new Error(`the story’s page has no ${selector}: the bare page can’t be made of it`)
    return element
  }
  const colours = /:root\{[^}]*\}/.exec(found('style').textContent ?? '')?.[0]
  if (colours === undefined) throw new Error('the first style of the story’s page has no colours')
  const title = found('h1')
  const standfirst = found('h1 + p')
  return `<!doctype html>
<html lang="en" data-map="bare">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The bare page</title>
<link rel="icon" href="data:,">
<style>${colours}svg{display:block;width:800px;height:480px}</style>
</head>
<body><h1>${title.innerHTML}</h1><p>${standfirst.innerHTML}</p>${found('[data-still-map] svg').outerHTML}</body>
</html>
`
}
