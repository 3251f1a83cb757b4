import { offices } from './offices.ts'

/** One word for several people who speak as one. */
const collective = new Set(
  (
    'party police army navy military force government administration council committee commission ministry parliament congress ' +
    'senate assembly court union group company firm corporation team club crew staff family couple pair majority minority ' +
    'opposition resistance movement organization organisation association agency authority board panel jury coalition alliance ' +
    'league front brigade militia regime junta cabinet delegation leadership community crowd mob public press media people ' +
    'campaign department office bureau church clergy faculty trio duo'
  ).split(' '),
)

/** Words for several people that don’t end as those for trades do. */
const several = new Set(
  (
    'men women people children kids parents relatives friends neighbors neighbours locals allies colleagues critics supporters ' +
    'proponents opponents experts students residents civilians citizens nationalists families couples parties governments ' +
    'forces troops rebels guards groups unions companies firms agencies authorities states nations countries sides teams crews ' +
    'clubs courts councils committees ministries armies militias brigades communities crowds diplomats insiders others those ' +
    'clerics priests monks nuns immigrants migrants refugees employees nominees trustees representatives executives delegates ' +
    'candidates advocates associates magistrates individuals professionals officials rivals adults teens youths victims ' +
    'patients survivors scientists'
  ).split(' '),
)

/** Plurals of things that end as those of trades do. */
const things = new Set(
  (
    'papers numbers orders powers letters matters offers computers dollars errors factors doors floors motors tremors sectors ' +
    'rivers towers borders corners dinners mirrors waters layers answers quarters headquarters shoulders fingers flowers ' +
    'chapters covers barriers disasters winters summers figures centers colors corridors rumors harbors labors favors ' +
    'horrors terrors vapors newspapers cancers disorders helicopters bombers tankers freighters cruisers meters timers posters newsletters stickers servers trailers containers counters remainders'
  ).split(' '),
)

/** Whether a word is a plural that means people. */
export function isSeveral(word: string): boolean {
  const lower = word.toLowerCase()
  if (several.has(lower) || (/s$/.test(lower) && offices.has(lower.slice(0, -1)))) return true
  return /\p{L}{2}(?:ers|ors|ists|ians|crats|icans|men|women)$/u.test(lower) && !things.has(lower)
}

/** Words for one person that don’t end as trades do. */
const single = new Set(
  'man woman boy girl student member dissident agent parent friend neighbor neighbour cousin uncle aunt nephew niece expert critic native citizen immigrant refugee migrant priest nun monk cleric diplomat politician clerk chef cook scientist nurse guard graduate retiree employee veteran'.split(
    ' ',
  ),
)

/** Whether the last noun of a phrase means one person: “prisoner”, “student”. */
export function isOnePerson(word: string): boolean {
  const lower = word.toLowerCase()
  const isTrade = /\p{L}{2}(?:er|or|ist|ian|crat|ican|man|woman|person)$/u.test(lower)
  return single.has(lower) || (isTrade && !things.has(`${lower}s`))
}

/** Whether the last noun of a phrase means people, or a body that speaks as one. */
export function isGroupNoun(word: string): boolean {
  return collective.has(word.toLowerCase()) || isSeveral(word)
}
