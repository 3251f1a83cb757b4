/** Words for what people are, by which newspapers introduce them: the last word of an office, a rank or a trade. */
export const offices: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister secretary governor mayor senator representative congressman congresswoman ' +
    'ambassador envoy spokesman spokeswoman spokesperson official officer commander general admiral colonel captain ' +
    'major sergeant lieutenant marshal chief chairman chairwoman chair chairperson director head leader founder ' +
    'owner manager adviser advisor aide analyst expert professor scholar historian economist scientist researcher ' +
    'lawyer attorney judge justice prosecutor sheriff activist campaigner candidate nominee lawmaker legislator ' +
    'deputy speaker whip king queen prince princess emir sultan sheikh imam ayatollah pope bishop archbishop rabbi ' +
    'patriarch doctor nurse surgeon teacher farmer resident villager witness victim survivor veteran soldier pilot ' +
    'fighter rebel militant warlord author writer editor reporter journalist correspondent columnist blogger host ' +
    'anchor director-general commissioner inspector superintendent detective coach captain player actor singer ' +
    'executive ceo strategist pollster consultant negotiator mediator coordinator monitor observer investigator ' +
    'selectman councilman councilwoman councillor alderman trustee principal dean provost marshal curator ' +
    'widow mother father son daughter brother sister wife husband businessman businesswoman billionaire partner'
  ).split(' '),
)

/** Ranks and forms of address before a name. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof sir lord lady dame sen sens rep reps gov lt col gen maj capt sgt cpl pvt adm brig cmdr rev fr ' +
    'msgr hon pres st president premier chancellor minister secretary governor mayor senator representative ' +
    'congressman congresswoman ambassador general admiral colonel captain major sergeant lieutenant marshal ' +
    'commander chief chairman chairwoman director speaker king queen prince princess emir sultan sheikh imam ' +
    'ayatollah pope bishop archbishop cardinal rabbi patriarch justice judge sheriff attorney professor doctor ' +
    'officer inspector superintendent detective commissioner leader envoy spokesman spokeswoman spokesperson ' +
    'selectman councilman councilwoman councillor alderman detective trooper deputy ' +
    'pm mp mep nominee candidate republican democrat democratic master first vice deputy'
  ).split(' '),
)

/** Departments after “of” or before “minister”: “Secretary of Defense Omar Haddad”. */
export const departments: ReadonlySet<string> = new Set(
  'defense defence state treasury commerce interior justice affairs security energy health labor labour education finance transportation agriculture staff house press foreign information war'.split(
    ' ',
  ),
)

/** Names with one of these words are of a body, not a person. */
export const bodies: ReadonlySet<string> = new Set(
  (
    'university college school ministry party council army navy force forces house department institute center centre ' +
    'times post news journal magazine tribune guardian herald telegraph agency bank group association court police ' +
    'states state kingdom union nations commission committee organization organisation foundation front movement ' +
    'brigade brigades coalition alliance league corps company inc corp co ltd plc ag gmbh s.a nv spa holdings industries partners bank airlines motors energy systems technologies parliament congress senate assembly ' +
    'administration authority bureau office board campaign street road avenue river lake mountain sea ocean island ' +
    'islands province region district county city town township village borough municipality airport hospital church mosque bridge square republic act ' +
    'agreement treaty war conference summit observatory network television radio press watch international cross ' +
    'crescent embassy guard service services fund club team league cup monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december'
  ).split(' '),
)
