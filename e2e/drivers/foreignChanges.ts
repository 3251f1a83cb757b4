/** What stands before and after each text of a translated page. */
export const translationMarks = '‹›'

/**
 * Does to the page what the translators of browsers do, as far as is known of them: puts two `<font>` with other words in the
 * place of each text, also of those that come later, and changes the language of the root. The words are the page’s own, with
 * these marks. Runs in the page.
 */
export function translateInPage(marks: string): void {
  const [before = '', after = ''] = marks
  const root = document.documentElement
  Object.assign(root, { lang: 'de', className: `${root.className} translated-ltr` })
  const isText = (node: Node): node is Text =>
    node.nodeType === Node.TEXT_NODE &&
    node.nodeValue?.trim() !== '' &&
    node.parentElement?.closest('script, style, font') === null
  const textsIn = (node: Node): readonly Text[] => (isText(node) ? [node] : [...node.childNodes].flatMap(textsIn))
  const translateIn = (node: Node) => {
    for (const text of textsIn(node)) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = before + text.nodeValue + after
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  translateIn(document.body)
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) translateIn(node)
  }).observe(document.body, { childList: true, characterData: true, subtree: true })
}

/**
 * The words that answer a reader, without the marks of a translation, and how many texts of the page are not translated. The names
 * of the ground, which lie where there is room, do not answer. Runs in the page.
 */
export function answersInPage(marks: string): { readonly words: readonly string[]; readonly untranslated: number } {
  const [before = '', after = ''] = marks
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let untranslated = 0
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode())
    if (node.parentElement?.closest('script, style, font') === null)
      untranslated += Number(node.nodeValue?.trim() !== '')
  const answers = '[data-panel="quotes"], [data-panel="timeline"], [data-side], [data-place], [data-marker]'
  const words = [...document.querySelectorAll(answers)].map(({ textContent }) =>
    textContent.replaceAll(before, '').replaceAll(after, ''),
  )
  return { words, untranslated }
}
