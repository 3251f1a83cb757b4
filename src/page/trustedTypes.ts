type Rules = {
  readonly createScriptURL?: (url: string) => string | null
  readonly createHTML?: (html: string) => string | null
}

/** What the DOM has of Trusted Types (https://w3c.github.io/trusted-types/dist/spec/). */
type TrustedTypes = {
  readonly defaultPolicy: unknown
  readonly createPolicy: (name: string, rules: Rules) => unknown
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }

/**
 * Says what the content security policy lets through: workers of this site’s own files, and no markup in the page. It must be called before a
 * worker starts, or a package empties an element by markup. Browsers without Trusted Types ignore both.
 */
export function allowOwnWorkers(): void {
  if (trustedTypes?.defaultPolicy === null)
    trustedTypes.createPolicy('default', {
      createScriptURL: (url) => (isOwn(url) ? url : null),
      createHTML: (html) => (html === '' || isInert ? html : null),
    })
}

/** In a frame without an origin MapLibre starts its worker from a data: address, which has none either. */
function isOwn(url: string): boolean {
  return new URL(url, location.href).origin === origin
}

let isInert = false

/** Reads markup into documents of its own, which run nothing and load nothing: meanwhile, text may become markup. */
export function inInertDocument<Result>(read: () => Result): Result {
  isInert = true
  try {
    return read()
  } finally {
    isInert = false
  }
}
