import type { Plugin } from 'vite'
import * as layout from '../../src/page/layout.ts'

/**
 * Vite’s plugin that puts the lengths of `src/page/layout.ts` where a stylesheet names them as custom environment
 * variables: `env(--wide-page)`. Unlike a custom property these may stand in a container query
 * (https://drafts.csswg.org/css-env-1/#env-function).
 */
export function layoutLengths(): Plugin {
  return {
    name: 'layout-lengths',
    enforce: 'pre',
    transform: (code, id) => (/\.css(?:$|\?)/.test(id) ? withLengths(code) : null),
  }
}

/** A stylesheet with the lengths that it names. Throws where there is no such length. */
export function withLengths(css: string): string {
  return css.replace(/env\(--([\w-]+)\)/g, (_, name: string) => {
    const key = name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
    const value = Object.entries(layout).find(([other]) => other === key)?.[1]
    if (value === undefined) throw new Error(`src/page/layout.ts has no length '${key}' for env(--${name})`)
    return `${value}${unitOf(key)}`
  })
}

function unitOf(key: string): 'px' | 'rem' | 'cqi' {
  if (key.endsWith('Rem')) return 'rem'
  return key.endsWith('Cqi') ? 'cqi' : 'px'
}
