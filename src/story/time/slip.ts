/**
 * One thing that is wrong with a value: why, for an editor, and the value without it, or null if that can't be told.
 */
export type Slip = { readonly reason: string; readonly mended: string | null }

/** A kind of slip: how to recognise it, and how to mend it where it can be mended. */
export type SlipRule = {
  readonly pattern: RegExp
  readonly reason: string | ((match: RegExpExecArray) => string)
  readonly mend?: (match: RegExpExecArray) => string | null
}

/**
 * The first of `rules` that `text` breaks; null if it breaks none. A rule that would leave `text` as it is is not
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
