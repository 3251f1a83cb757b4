/** A page’s markup for widths from so many CSS pixels on. */
type Step = { readonly from: number; readonly html: string }

/** Markup without a style attribute, and the rules that style it at all widths of the container `page`. */
export type Lifted = { readonly html: string; readonly css: string }

const styleAttribute = / style="([^"]*)"/

/**
 * Brings the style attributes of a page, which a strict Content-Security-Policy drops, into a stylesheet. The same
 * page is given for several widths, narrowest first: what differs in its styles stands in rules for these widths.
 * Throws where anything else differs, naming it.
 */
export function liftStyles(steps: readonly Step[]): Lifted {
  const pages = steps.map(({ html }) => html.split(/(?=<)/))
  const [first = []] = pages
  const rules = steps.map((): string[] => [])
  const html = first.map((tag, index) => {
    const styles = pages.map((page) => styleOf(page[index], tag, page.length - first.length))
    if (styles.every((style) => style === undefined)) return tag
    const selector = `[data-p="${index}"]`
    const known = new Map<string, string>()
    for (const [step, style] of styles.entries()) {
      const news = newsOf(style ?? '', known)
      if (news !== '') rules[step]?.push(`${selector}{${news}}`)
    }
    return tag.replace(styleAttribute, '').replace(/^<[\w-]+/, `$& data-p="${index}"`)
  })
  const css = rules.map((list, index) => {
    if (list.length === 0) return ''
    const from = steps[index]?.from ?? 0
    return index === 0 ? list.join('') : `@container page (min-width:${from}px){${list.join('')}}`
  })
  return { html: html.join(''), css: css.join('\n') }
}

/** The style of a tag, which must be the same as the first page’s but for that. */
function styleOf(tag: string | undefined, first: string, more: number): string | undefined {
  const bare = (text: string | undefined) => text?.replace(styleAttribute, '')
  if (bare(tag) !== bare(first) || more !== 0)
    throw new Error(`at another width the page has '${tag ?? 'nothing'}' in place of '${first}'`)
  return styleAttribute
    .exec(tag ?? '')?.[1]
    ?.replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
}

/** The declarations of a style that are not known from narrower pages; they are from now on. */
function newsOf(style: string, known: Map<string, string>): string {
  const news = style.split(';').filter((declaration) => {
    const [property = '', value = ''] = declaration.split(/:(.*)/s)
    if (known.get(property) === value) return false
    known.set(property, value)
    return true
  })
  return news.join(';')
}
