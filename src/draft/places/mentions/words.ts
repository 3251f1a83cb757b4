const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words after which a place is named. */
export const placePrepositions = set(
  'in at near from to outside around across toward towards through throughout into inside between via off within above along beyond against over reach reached leave left leaving visit visited visiting entered entering retake recapture liberate besiege besieged',
)

/** Weak signs of the same. */
export const weakPrepositions = set('of and for on by with than like')

/** Words that open sentences or headlines with a capital and belong to no name. */
export const functionWords = set(
  'the a an in at from to of on for and but or as if when while where who what why how that this these those it its he she they we i you his her their our my near after before since until during with without by about into over under between among against through across outside inside around not no all both each every some many most more one two three four five also however meanwhile there here then now so yet nor than because although though according last next like only even still just both once never today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december is was are were be been has have had do does did will would can could should may might must says said say',
)

/** Titles before a person’s name. */
export const titles = set(
  'mr mrs ms miss dr prof professor sir lady lord dame rev reverend father sister brother gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl pvt adm admiral cmdr commander sen senator rep representative gov governor president minister chancellor king queen prince princess pope bishop archbishop cardinal judge justice secretary chief sheriff officer detective deputy mayor coach councilman councilwoman commissioner ambassador spokesman spokeswoman director chairman chairwoman attorney actor actress singer author director producer sheikh imam ayatollah pastor trustee superintendent principal inspector constable',
)

/** Nouns that end the name of an institution: a place before them is part of that name. */
export const institutionWords = set(
  'school schools high elementary middle university college hospital medical center centre church council police fire department county city district court courthouse airport park club team association society museum library board commission chamber bank group company inc corp corporation ltd foundation institute academy hall hotel theater theatre mall station base regional community international national public state township village town volunteer area metro metropolitan general memorial central municipal junior health sheriff conference festival office agency authority ministry embassy government parliament congress senate republic army navy police force forces times post news herald tribune gazette journal star press observer chronicle daily sun mercury dispatch register record review independent examiner examine',
)

/** Words that begin the name of an institution, right before the place in it: "Air France", "Real Madrid". Folded. */
export const leadingWords = set(
  'air radio tele television bank banco banque team miss voice deutsche credit electricite real inter atletico dynamo dinamo sporting fc afc club',
)

/** Nouns that begin the name of an institution, before "of" and the place in it: "Bank of America". */
export const headNouns = set(
  'bank university college church voice museum institute academy association society library brotherhood daughters sons',
)

/** Nouns of streets and buildings that are named after places and are not there. */
export const streetWords = set(
  'street st avenue ave road rd drive dr lane ln boulevard blvd highway hwy parkway pkwy court ct circle trail place square terrace way bridge',
)

/** Nouns after a name that say that it is a person’s or a thing’s. */
export const speechWords = set(
  'said says told added asked replied wrote explained noted argued insisted recalled laughed tweeted',
)

/** Words for kinds of areas after or before their names. */
export const unitWords = set(
  'province governorate region oblast state county district prefecture canton department territory provinces governorates regions states countryside',
)

/** Nouns after the name of the place that people and things are from or in: "a Newtown man", "Newtown police". */
export const localNouns = set(
  'man woman men women boy girl teen teenager teens couple resident residents native natives family mother father student students police officer officers firefighters mayor official officials area areas border borders suburb suburbs neighborhood neighbourhood downtown metro businessman lawyer attorney doctor farmer farmers home homes house street streets hospital authorities court government governor lawmaker lawmakers voters province region state city town village county district residence apartment branch office factory airport campus team fans coast coastline offensive front operation battle airstrikes campaign outskirts countryside governorate river bridge',
)

/** Names of places that people are given, too: before a surname they are a person’s. */
export const givenPlaces = set(
  'jordan paris georgia virginia carolina charlotte austin dallas houston sydney florence chelsea brooklyn savannah madison cheyenne denver chad israel kenya asia india victoria lincoln jackson lorraine lourdes santiago dakota montana phoenix orlando milan vienna carson tyler logan preston clifton milton warren lawrence troy kent devon francisco holland',
)
