/** What is wrong with a value: the reason, for an editor, and the value without that fault; null if it can’t be told. */
export type Diagnosis = { readonly reason: string; readonly repaired: string | null }

/** A kind of fault: the pattern of values that have it, and how to repair them where that is possible. */
export type Fault = {
  readonly pattern: RegExp
  readonly reason: string | ((match: RegExpExecArray) => string)
  readonly repair?: (match: RegExpExecArray) => string | null
}

/** The first of `faults` that `text` has; null if it has none. A repair that would change nothing is no fault. */
export function firstFault(faults: readonly Fault[], text: string): Diagnosis | null {
  for (const { pattern, reason, repair } of faults) {
    const match = pattern.exec(text)
    if (!match) continue
    const repaired = repair?.(match) ?? null
    if (repaired !== text) return { reason: typeof reason === 'string' ? reason : reason(match), repaired }
  }
  return null
}
