const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What may stand before the name of a side without changing whose words they are. */
const leading = set('the a an another some many most two three four several top senior unnamed official')

/** What people and bodies of a state or an organisation are called. No party, opposition or former office is among them. */
const offices = set(`
  army navy air force forces military troops command commander commanders armed general staff marines militia
  government state federal national authorities authority official officials leader leaders leadership regime cabinet parliament
  president presidency presidential prime premier minister ministers ministry ministries secretary department chancellor king
  queen prince vice deputy foreign defence defense interior finance justice health economy trade commerce energy transport
  emergency situations affairs envoy ambassador embassy consulate diplomat diplomats delegation mission
  police border coast guard guards service services intelligence security agency agencies media news tv television radio
  spokesman spokeswoman spokesperson spokesmen statement press adviser advisor aide aides officer officers chief chiefs
  director head chairman chairwoman coordinator representative colonel major captain lieutenant brigadier admiral marshal
  source sources fighters refugee and`)

/** What joins an office to whose it is. */
const joining = set('of for at from with')

/** Whether words hold the name of a side, at these offsets, as nobody’s but the one who speaks: “Syrian army command”, “a spokesman for Hamas”. */
export function isOfSide(words: string, start: number, end: number): boolean {
  const before = wordsOf(words.slice(0, start))
  const at = before.findLastIndex((word) => joining.has(word))
  const rest = wordsOf(words.slice(end).replace(/ (?:to|in|on|at|near) .*$/, ''))
  const isOffice = (word: string) => offices.has(word)
  const isJoined = before.slice(0, Math.max(0, at)).some(isOffice)
  return (
    (at < 0 || isJoined) &&
    before.every((word, index) => leading.has(word) || (index <= at && (isOffice(word) || joining.has(word)))) &&
    rest.every(isOffice)
  )
}

function wordsOf(words: string): readonly string[] {
  return (words.toLowerCase().match(/[\p{L}.-]+/gu) ?? []).filter((word) => word !== 's')
}
