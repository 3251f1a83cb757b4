/**
 * How a reporting verb takes what is said: a `clause` with or without “that”, only a clause with `that`, only a
 * `quotation`, or as an `object` (“called for talks”, “accused them of theft”).
 */
export type CueTakes = 'clause' | 'that' | 'quotation' | 'object'
/** The forms of a verb; `participle` is the present one. */
type CueForm = 'base' | 'present' | 'past' | 'participle'
/** A form of a reporting verb; `isNoun` where the same letters are as often a noun. */
export type CueVerb = {
  readonly lemma: string
  readonly form: CueForm
  readonly takes: CueTakes
  readonly isNoun: boolean
}

/** Verbs of speech and writing after journalists' style books and the reporting verbs of grammars of English. */
const regular: Readonly<Record<CueTakes, string>> = {
  clause:
    'add announce argue assert claim confirm contend declare disclose explain insist note predict remark reveal state stress suggest warn admit acknowledge allege concede emphasize emphasise testify maintain observe caution joke quip boast complain report agree conclude estimate',
  that: 'recall reiterate promise vow pledge affirm proclaim lament mention indicate counter charge signal clarify speculate tweet demand recommend advise inform',
  quotation:
    'ask reply respond continue comment exclaim shout repeat implore scream yell whisper mutter muse wonder interject opine',
  object:
    'accuse urge encourage deny describe call denounce condemn criticize criticise praise hail dismiss blame question propose reject doubt refute rule',
}

/** Lemma, third person, past, participle. */
const irregular: readonly (readonly [CueTakes, string, string, string, string])[] = [
  ['clause', 'say', 'says', 'said', 'saying'],
  ['clause', 'tell', 'tells', 'told', 'telling'],
  ['clause', 'write', 'writes', 'wrote', 'writing'],
  // “As the mayor put it”.
  ['quotation', 'put', 'puts', 'put', 'putting'],
  ['quotation', 'begin', 'begins', 'began', 'beginning'],
  ['clause', 'swear', 'swears', 'swore', 'swearing'],
]

/** Forms that are as often nouns or adjectives: they count only where what follows leaves no doubt. */
const nouns = new Set(
  'claim claims report reports note notes state states call calls charge charges promise promises pledge pledges vow vows tweet tweets demand demands warning warnings comment comments joke jokes boast boasts repeat signal signals counter estimate estimates question questions blame praise hail doubt doubts rule rules ruling caution stress urge urges remark remarks quip quips reply replies mention argument recall add asked advised concluded noted reported estimated'.split(
    ' ',
  ),
)

/** The reporting verbs by each of their forms, in lower case. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = new Map<string, CueVerb>([
  ...Object.entries(regular).flatMap(([takes, lemmas]) =>
    lemmas.split(' ').flatMap((lemma) => formsOf(lemma, takes as CueTakes)),
  ),
  // Who cites a fact says it; who has cited one is seldom reported for it.
  ['citing', { lemma: 'cite', form: 'participle', takes: 'object', isNoun: false }],
  ...irregular.flatMap(([takes, lemma, present, past, participle]) => forms(takes, lemma, present, past, participle)),
])

function formsOf(lemma: string, takes: CueTakes): [string, CueVerb][] {
  const stem = lemma.replace(/e$/, '')
  const y = /[^aeiou]y$/.test(lemma)
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const ed = y
    ? `${lemma.slice(0, -1)}ied`
    : lemma === 'quip'
      ? 'quipped'
      : lemma === 'admit'
        ? 'admitted'
        : `${stem}ed`
  const ing =
    lemma === 'quip' ? 'quipping' : lemma === 'admit' ? 'admitting' : lemma === 'agree' ? 'agreeing' : `${stem}ing`
  return forms(takes, lemma, s, ed, ing)
}

function forms(takes: CueTakes, lemma: string, present: string, past: string, participle: string): [string, CueVerb][] {
  const entry = (word: string, form: CueForm): [string, CueVerb] => [
    word,
    { lemma, form, takes, isNoun: nouns.has(word) },
  ]
  return [entry(lemma, 'base'), entry(present, 'present'), entry(past, 'past'), entry(participle, 'participle')]
}
