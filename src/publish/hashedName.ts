import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** The path of a file among a site’s assets, with a hash of its content in its name. */
export function hashedName(file: string, content: string | Uint8Array): string {
  const dot = file.lastIndexOf('.')
  const digest = sha256(typeof content === 'string' ? utf8ToBytes(content) : content)
  // Six bytes are eight letters of base64url (https://datatracker.ietf.org/doc/html/rfc4648#section-5).
  const hash = btoa(String.fromCharCode(...digest.subarray(0, 6)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
  return `assets/${file.slice(0, dot)}-${hash}${file.slice(dot)}`
}
