import { createHash } from 'node:crypto'

/**
 * The style of a story’s page where its stylesheet is kept out, as by a policy that names no origin in WebKit’s sandboxed
 * frames: the text can be read, and what only a style makes a picture is left out. The stylesheet sets `--paper`: with it,
 * none of this holds. A browser without style queries never shows it.
 */
export const bareStyle = `@container not style(--paper){${[
  'body{max-width:40rem;margin:1rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}',
  'svg,[data-panel=map],[data-panel=timeline]>:not(table){display:none}',
  'figure{margin:1.5rem 0}',
  'blockquote{margin:0 0 .25rem;font-size:1.125rem}',
].join('')}}`

/** It as a source of the content security policy: no other inline style is allowed. */
export const bareStyleSource = `'sha256-${createHash('sha256').update(bareStyle).digest('base64')}'`
