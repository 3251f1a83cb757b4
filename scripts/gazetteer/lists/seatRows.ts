import type { AreaRow } from '../areaRow.ts'

/** Buildings and streets that stand for a government, at their addresses. */
export const seats: readonly AreaRow[] = [
  ['White House', -77.0365, 38.8977, '', '', 'US'],
  ['Capitol Hill', -77.009, 38.8899, 'U.S. Capitol|US Capitol', '', 'US'],
  ['Pentagon', -77.056, 38.871, '', '', 'US'],
  ['Wall Street', -74.0089, 40.7063, '', '', 'US'],
  ['Kremlin', 37.6176, 55.7517, '', '', 'RU'],
  ['Downing Street', -0.1276, 51.5034, '10 Downing Street', '', 'GB'],
  ['Buckingham Palace', -0.1419, 51.5014, '', '', 'GB'],
  ['Elysee Palace', 2.3167, 48.8704, 'Élysée', '', 'FR'],
]
