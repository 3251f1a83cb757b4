import type { Expectation } from './expectation.ts'
import { expectedConditions } from './expectedConditions.ts'
import { expectedEncodings } from './expectedEncodings.ts'
import { expectedHeaders } from './expectedHeaders.ts'
import { expectedRanges } from './expectedRanges.ts'
import { expectedRefusals } from './expectedRefusals.ts'

/** What every host of Dateline must do: the table in docs/hosting.md. */
export const expectations: readonly Expectation[] = [
  ...expectedHeaders,
  ...expectedEncodings,
  ...expectedRanges,
  ...expectedConditions,
  ...expectedRefusals,
]
