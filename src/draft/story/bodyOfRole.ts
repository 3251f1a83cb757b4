import { literal } from '../text/literal.ts'
import type { ProposedSide } from './sideOf.ts'

const name = String.raw`\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:of |for |and )?(?:the )?\p{Lu}[\p{L}\p{N}'’&-]*){0,5}`
const who = '(?:[Ll]eader|[Ss]pokes(?:man|woman|person)|[Nn]egotiator|[Cc]ommander|[Oo]fficial|[Rr]epresentative)'

/** “Elm Front leader”, “local EF leader in Homs”, “EF spokesman Sgt.” */
const led = new RegExp(
  String.raw`^(?:\p{Ll}[\p{L}-]* )*(?<name>${name})(?: (?:party|group|movement|deputy))? ${who}(?: \p{Lu}\p{L}+\.?){0,2}(?: (?:in|at|for|from) .*)?$`,
  'u',
)
/** “leader of the Elm Front”, “spokesman for the EF in Homs” */
const leading = new RegExp(
  String.raw`(?:^|[ -])${who} (?:of|for|with) (?<article>the )?(?:\p{Ll}[\p{L}-]* ){0,2}(?<name>${name})`,
  'u',
)

/** Words that open a role without being of a name. */
const opening = /^(?:But|And|Also|The|Then|While|When|As|Former|Senior|Top|Deputy|Local|Acting)\s+/

/** Words for bodies and offices that many have: no name is made of them alone. */
const common = new Set(
  (
    'party government opposition senate house majority minority parliament congress assembly council committee ministry company ' +
    'state union army police guard republic nation court university school department office board church team group club prime ' +
    'minister president presidential deputy vice head chief senior foreign interior defense defence world community front ' +
    'movement campaign coalition association organization organisation hospital city county town white caucus cabinet security ' +
    'sheriff attorney general governor mayor military navy force air special project religious spiritual opposition republican ' +
    'democratic democrat north south east west northern southern eastern western national federal the of for and'
  ).split(' '),
)

/**
 * The body that a speaker’s role says he or she leads or speaks for, “Elm Front leader”; null where it names none. It is sure where the report
 * itself shows that the name is a body’s and nothing else is in the role. `isPlace` knows the names of places.
 */
export function bodyOfRole(role: string | null, text: string, isPlace: (name: string) => boolean): ProposedSide | null {
  const words = (role ?? '').trim().replace(opening, '')
  const before = led.exec(words)?.groups
  const after = before === undefined ? leading.exec(words)?.groups : undefined
  const body = (before?.name ?? after?.name ?? '').replace(opening, '').replace(/['’]s?$/u, '')
  const parts = body.split(' ')
  if (body === '' || isPlace(body) || /['’]s /.test(body)) return null
  if (parts.every((part) => common.has(part.toLowerCase()))) return null
  const isShown = isBodyIn(text, body)
  const isAcronym = /^\p{Lu}{2,6}$/u.test(body)
  const isCalled = after?.article !== undefined || (parts.length > 1 && /leader/i.test(words))
  if (!isShown && !isAcronym && !isCalled) return null
  const isOnly = !/\b(?:former|onetime|ousted|rival)\b/i.test(role ?? '')
  return { name: body, confidence: isShown && isOnly ? 0.95 : 0.7 }
}

/** Whether a report uses a name as a body’s: “the Elm Front party”, “the EF has said”; not “Ana Ruiz has said” nor “the Shiite party”. */
function isBodyIn(text: string, body: string): boolean {
  const own = literal(body)
  const isLong = body.includes(' ') || /^\p{Lu}{2,6}$/u.test(body)
  const kind = '(?:party|movement|group|faction|militia|organi[sz]ation|union|bloc|alliance|guerrillas|rebels)'
  const isKind = new RegExp(
    String.raw`(?<![\p{L}-])${own} ${kind}\b|\b${kind},? (?:called |known as )?(?:the )?${own}(?!\p{L})`,
    'u',
  )
  const acts = new RegExp(
    String.raw`(?<![\p{L}.-])[Tt]he ${own} (?:has|have|had|is|are|was|were|said|says?|will)\b`,
    'u',
  )
  return (isLong && isKind.test(text)) || acts.test(text)
}
