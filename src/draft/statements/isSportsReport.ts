const words =
  /\b(?:midfielder|goalkeeper|striker|equali[sz]er|hat-trick|penalty kick|penalty shoot-?out|half-?time|stoppage time|kick-?off|semi-?finals?|quarter-?finals?|play-?offs?|premier league|champions league|world cup|grand slam|home run|touchdowns?|quarterback|innings|wickets?|referee|(?:late|home|away|\d{1,2}[-–]\d{1,2}) (?:win|victory|defeat|draw)|(?:won|lost|beat|drew) \d{1,2}[-–]\d{1,2}|(?:two|three|four|five|winning|opening|late|first|own) goals?|goals? (?:by|from))\b/gi
/** One of these words stands in other reports, too. */
const least = 2

/** Whether a text tells of a match: who won there is no event of a conflict. */
export function isSportsReport(text: string): boolean {
  return new Set(text.match(words)?.map((word) => word.toLowerCase())).size >= least
}
