import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A token of 256 bits, in letters that need no escapes in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether an Authorization header gives the token. It takes as long for any header, so that no part of the token can be guessed. */
export function givesToken(header: string | undefined, token: string): boolean {
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}

/** Of one length whatever the text, as the comparison needs it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
