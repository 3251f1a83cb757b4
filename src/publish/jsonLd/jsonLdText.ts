/** A value of JSON-LD. Undefined properties are left out. */
export type JsonLd = string | number | readonly JsonLd[] | { readonly [key: string]: JsonLd | undefined } | undefined

/**
 * Serialises JSON-LD for `<script type="application/ld+json">`. Escapes `<`, so that no text in it ends the element or begins a
 * comment (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
