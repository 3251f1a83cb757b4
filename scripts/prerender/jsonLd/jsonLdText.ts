/** A value of JSON-LD; what is undefined is left out. */
export type JsonLd =
  | string
  | number
  | readonly JsonLd[]
  | { readonly [key: string]: JsonLd | undefined }
  | undefined

/**
 * JSON-LD as it may stand in `<script type="application/ld+json">`: with no `<`, so that no text in it ends the
 * element or begins a comment (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
