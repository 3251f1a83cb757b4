import { paperMapRem } from '../../page/layout.ts'
import { columnWidth, rem } from '../../page/pageSteps.ts'

/** What of a rule of a stylesheet (CSSOM) is asked for. */
type Rule = {
  readonly cssText: string
  readonly conditionText?: string
  readonly selectorText?: string
  readonly cssRules?: Iterable<Rule>
}

/** The width of the page on A4 upright with Firefox’s margins, in CSS pixels; Letter has more. */
const page = 690
const map = { width: columnWidth(page), height: paperMapRem * rem }

/**
 * The rules that lay out the first map on paper in Firefox, which on paper asks no container for its size (neither for
 * `@container` nor for `cqw`): those of a prerendered page’s stylesheet that hold for a page so wide, with lengths in
 * place of shares. `rules` are those of the page’s stylesheets.
 */
export function paperRules(rules: Iterable<Rule>): string {
  const laidOut = `[data-panel="map"]{inline-size:${map.width}px}${heldRules(rules).join('')}`
  return `@media print{@supports (-moz-appearance:none){${laidOut}}}`
}

/** The rules of prerendered styles (liftStyles.ts, cameraRules.ts) that hold on paper, in order. */
function heldRules(rules: Iterable<Rule>): readonly string[] {
  return [...rules].flatMap(({ cssText, conditionText, selectorText, cssRules }) => {
    const least = /\(min-width: ?(\d+)px\)/.exec(conditionText ?? '')?.[1]
    if (least !== undefined && cssRules !== undefined) return Number(least) <= page ? heldRules(cssRules) : []
    return /^\[data-(p\d|still-map\])/.test(selectorText ?? '') ? [inPixels(cssText)] : []
  })
}

/** Shares of the map’s frame in CSS pixels. */
function inPixels(css: string): string {
  return css.replace(/([\d.]+)cq([wh])/g, (_, share: string, side: string) => {
    const length = side === 'w' ? map.width : map.height
    return `${(Number(share) * length) / 100}px`
  })
}
