/** A slip in a value: the reason, for an editor, and the value without it, or null if that can’t be told. */
export type Slip = { readonly reason: string; readonly mended: string | null }

/** A rule that recognises a kind of slip and mends it if it can. */
export type SlipRule = {
  readonly pattern: RegExp
  readonly reason: string | ((match: RegExpExecArray) => string)
  readonly mend?: (match: RegExpExecArray) => string | null
}

/**
 * The first rule that `text` breaks, as a slip; null if it breaks none. A rule that would leave `text` unchanged is not
 * broken.
 */
export function firstSlip(rules: readonly SlipRule[], text: string): Slip | null {
  for (const { pattern, reason, mend } of rules) {
    const match = pattern.exec(text)
    if (!match) continue
    const mended = mend?.(match) ?? null
    if (mended !== text) return { reason: typeof reason === 'string' ? reason : reason(match), mended }
  }
  return null
}
