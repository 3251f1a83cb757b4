import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize } from 'parse5'
import { type Declaration, parse } from 'postcss'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A page’s markup from this width on, in CSS pixels. */
type Step = { readonly from: number; readonly html: string }

/** Markup without style attributes, and the rules that style it at all widths of the container `page`. */
export type Lifted = { readonly html: string; readonly css: string }

/**
 * Moves the style attributes of a page, which a strict Content-Security-Policy drops, into a stylesheet. Takes the same
 * page at several widths, narrowest first: what differs in its styles becomes rules for these widths. Throws where
 * anything else differs, quoting it.
 */
export function liftStyles(steps: readonly Step[]): Lifted {
  const trees = steps.map(({ html }) => parseFragment(html))
  const stylesOfTrees = trees.map((tree) => elementsIn(tree).map(takeStyle))
  const [first] = trees
  if (first === undefined) return { html: '', css: '' }
  for (const tree of trees) expectSame(serialize(tree), serialize(first))

  const rules = steps.map((): string[] => [])
  for (const [index, element] of elementsIn(first).entries()) {
    const styles = stylesOfTrees.map((list) => list[index])
    if (styles.every((style) => style === undefined)) continue
    // A name, not a value: browsers index rules by the names of attributes.
    const name = `data-p${index}`
    element.attrs.unshift({ name, value: '' })
    const known = new Map<string, string>()
    for (const [step, style] of styles.entries()) {
      const changes = changedDeclarations(style ?? '', known)
      if (changes !== '') rules[step]?.push(`[${name}]{${changes}}`)
    }
  }
  const css = rules.map((list, index) => {
    if (list.length === 0) return ''
    const from = steps[index]?.from ?? 0
    return index === 0 ? list.join('') : `@container page (min-width:${from}px){${list.join('')}}`
  })
  return { html: serialize(first), css: css.join('\n') }
}

/** The elements below a node, in the order of the document. */
function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.flatMap((child) => [
    ...(defaultTreeAdapter.isElementNode(child) ? [child] : []),
    ...elementsIn(child),
  ])
}

/** Removes an element’s style attribute and returns its value. */
function takeStyle(element: Element): string | undefined {
  const style = element.attrs.find(({ name }) => name === 'style')
  element.attrs = element.attrs.filter((attribute) => attribute !== style)
  return style?.value
}

function expectSame(html: string, first: string): void {
  if (html === first) return
  let at = 0
  while (html[at] === first[at]) at += 1
  const part = (text: string) => text.slice(Math.max(0, at - 40), at + 40)
  throw new Error(`at another width the page has '${part(html)}' in place of '${part(first)}'`)
}

/** The declarations of a style that narrower pages don’t have, which `known` collects. */
function changedDeclarations(style: string, known: Map<string, string>): string {
  return parse(style)
    .nodes.filter((node): node is Declaration => node.type === 'decl')
    .filter(({ prop, value }) => {
      const isChanged = known.get(prop) !== value
      known.set(prop, value)
      return isChanged
    })
    .map(({ prop, value }) => `${prop}:${value}`)
    .join(';')
}
