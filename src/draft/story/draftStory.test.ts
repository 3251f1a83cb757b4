import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readStory } from '../../story/reading/readStory.ts'
import type { Day } from '../../story/time/day.ts'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { draftStory, refusalOf } from './draftStory.ts'
import type { DraftedStory } from './storyFrom.ts'

const published: Day = '2016-11-03'

function drafted(text: string): DraftedStory {
  return draftStory({ text, published, publisher: 'The Daily' }, smallGazetteer)
}

/** The paths at which the check refuses a draft, and those that the draft says are open. */
function refusedAndOpen(draft: DraftedStory) {
  const files = { story: draft.story, places: draft.places, texts: draft.texts }
  const read = readStory(files)
  return {
    refused: read.kind === 'story' ? [] : read.problems.map(({ path }) => path),
    open: draft.doubts.filter(({ confidence }) => confidence === 0).map(({ path }) => path),
  }
}

const report = `Talks on Raqqa go on

By Anna Smith

ANKARA, Turkey, Nov. 3 (AFP) -- The offensive on Raqqa will begin soon, Turkish Foreign Minister Peter Cook said on Wednesday during a press conference in Ankara.

"We will stay in the city," Cook said. "It is ours."

Syrian forces took Manbij in August.
`

it('drafts a story that the check accepts', () => {
  const { refused, open } = refusedAndOpen(drafted(report))
  expect(open).toEqual([])
  expect(refused).toEqual([])
})

it('says what a statement is about, where and when it was said', () => {
  const { story } = drafted(report)
  const [first, second] = story.statements
  expect(first).toMatchObject({
    about: ['raqqa'],
    said: { on: '2016-11-02', at: 'ankara', occasion: 'press conference' },
  })
  expect(second).toMatchObject({
    kind: 'direct',
    text: 'We will stay in the city',
    about: ['raqqa'],
    said: { on: '2016-11-02' },
  })
  expect(story.statements.some(({ about }) => about.includes('ankara'))).toBe(false)
})

it('asks who speaks where a pronoun may mean several people', () => {
  const { doubts, story } = drafted(`${report}
The talks with Gen. Anna Reed in Manbij failed. “We left,” he said.

“We came back,” Reed said.
`)
  const [doubt] = doubts.filter(({ path }) => path.endsWith('.speaker'))
  expect(doubt).toMatchObject({
    why: "'he' is taken for 'Peter Cook', and may be 'Anna Reed'",
    alternatives: [story.speakers.find(({ name }) => name === 'Anna Reed')?.id],
  })
})

it('takes a headline for no statement', () => {
  const { story } = drafted(
    'Turkey says Raqqa will fall\n\nTurkey said on Wednesday that Raqqa would fall soon.\n\nIt rained.\n',
  )
  expect(story.statements.map(({ text }) => text)).toEqual(['Raqqa would fall soon.'])
})

it('knows no side of a president without a country where America is named beside the report’s own country', () => {
  const sideOf = (text: string) => drafted(text).story.speakers.find(({ role }) => role === 'President')?.side
  const own =
    'Syrian troops left Raqqa for Manbij. The Syrian army shelled Jarablus. President Omar Haddad said it rained.'
  expect(sideOf(own)).toBe('syria')
  expect(sideOf(`${own} The US was silent.`)).toBe('side-not-known')
})

it('asks what happened where no event says it, with the sentence that may', () => {
  const asked = (text: string) => drafted(text).doubts.find(({ path }) => path === 'events')
  expect(asked(report)).toBeUndefined()
  const dated = 'Nine people died on Tuesday when a bridge fell.'
  expect(asked(`Bridge falls\n\nANKARA, Turkey, Nov. 3 (AFP) -- ${dated}\n\nIt rained.\n`)).toMatchObject({
    why: 'the draft has no event',
    alternatives: [dated],
  })
  expect(asked(`Bridge falls\n\nThe bridge was old.\n\n${dated}\n`)?.alternatives).toEqual([dated])
  expect(asked(`Bridge falls\n\n${dated}\n\nSyrian forces took Manbij in August.\n`)).toMatchObject({
    why: 'the draft has no event of the report’s first sentence',
    alternatives: [dated],
  })
  expect(asked('Bridge falls\n\nThe bridge was old.\n\nSyrian forces took Manbij in August.\n')).toBeUndefined()
})

it.each([
  ['Turkey said the bridge was closed on Tuesday.\n\nTroops arrived at night.', 'Troops arrived at night.'],
  ['“We left on Tuesday,” Peter Cook said.\n\nTroops were evacuated.', 'Troops were evacuated.'],
  ['Turkey said it rained.\n\nThe bridge is old.', undefined],
  ['A bridge fell on Tuesday, Turkey said.', 'A bridge fell on Tuesday, Turkey said.'],
])('offers what somebody does as what happened, not what somebody says: %s', (text, sentence) => {
  const doubt = drafted(`Bridge news\n\n${text}\n\nIt is what it is.\n`).doubts.find(({ path }) => path === 'events')
  expect(doubt?.alternatives[0]).toBe(sentence)
})

it('asks whether a body and its command are one speaker, and keeps them apart', () => {
  const { doubts, story } = drafted('The Syrian army said Raqqa was calm. The army command said Manbij was calm.\n')
  expect(story.speakers.map(({ name }) => name)).toEqual(['Syrian army', 'Army command'])
  expect(doubts.filter(({ path }) => path.endsWith('.name')).map(({ why }) => why)).toEqual([
    "'Army command' and 'Syrian army' may be the same speaker",
  ])
})

it('asks where a place is that no list has, by the report’s own name', () => {
  const { story, places, doubts } = drafted(
    'Calm in Zamrin\n\nTurkey said that eastern Zamrin was calm. Iraq said that Raqqa was not.\n\nTroops left eastern Zamrin.\n',
  )
  expect(places.features.map(({ id, geometry, properties: { name } }) => [id, name, geometry === null])).toContainEqual(
    ['eastern-zamrin', 'eastern Zamrin', true],
  )
  expect(story.statements.map(({ about }) => about)).toEqual([['eastern-zamrin'], ['raqqa']])
  expect(doubts.find(({ confidence }) => confidence === 0)?.why).toMatch(/^'eastern Zamrin' is not in the gazetteer/)
})

it('names what is implied as doubts', () => {
  const { doubts } = drafted(report)
  expect(doubts).toContainEqual(expect.objectContaining({ path: 'statements[1].about', confidence: 0.75 }))
  expect(doubts).toContainEqual(
    expect.objectContaining({ path: 'statements[1].said.on', alternatives: ['../2016-11-03', '2016-11-03'] }),
  )
  const weights = doubts.map(({ confidence }) => confidence)
  expect(weights).toEqual(weights.toSorted((a, b) => a - b))
})

it('drafts an event from a dated clause with a place', () => {
  expect(drafted(report).story.events).toMatchObject([
    { title: 'Syrian forces took Manbij in August', when: '2016-08', places: ['manbij'] },
  ])
})

it('proposes the side by the country of name and role', () => {
  const { story } = drafted(report)
  expect(story.speakers[0]).toMatchObject({ name: 'Peter Cook', side: 'turkey' })
  expect(story.sides).toContainEqual({ id: 'turkey', name: 'Turkey' })
})

it('gives a body no role, a country that of its government, and asks for a person’s', () => {
  const said = [
    'ANKARA, Turkey, Nov. 3 (AFP) -- Turkey said on Wednesday that the offensive on Raqqa will begin soon.',
    'The Syrian army said that Manbij was calm.',
    '"Dabiq was quiet," John Maddox said.',
  ]
  const { story, doubts } = drafted(said.join('\n\n'))
  expect(story.speakers.map(({ name, role }) => [name, role])).toEqual([
    ['Turkey', 'the government'],
    ['Syrian army', undefined],
    ['John Maddox', undefined],
  ])
  expect(doubts.map(({ path }) => path).filter((path) => path.endsWith('.role'))).toEqual(['speakers[2].role'])
})

it('proposes the body that the role leads as a side, and asks', () => {
  const { story, doubts } = drafted('Elm Fein leader Omar Haddad said that Raqqa was quiet.')
  expect(story.sides).toContainEqual({ id: 'elm-fein', name: 'Elm Fein' })
  expect(doubts.find(({ path }) => path === 'speakers[0].side')?.confidence).toBe(0.7)
})

it('anchors words that occur twice by what stands beside them', () => {
  const twice = `${report}\nUnder the picture: "We will stay in the city," Cook said. "It is ours."\n`
  const { refused, open } = refusedAndOpen(drafted(twice))
  expect(refused).toEqual(open)
})

it('drafts the report from Fort Leonard Wood as far as a small gazetteer goes', () => {
  const draft = drafted(readFileSync('public/stories/raqqa-2016-11/raqqa-2016-11-03.txt', 'utf8'))
  const { statements } = draft.story
  expect(refusedAndOpen(draft).refused).toEqual(refusedAndOpen(draft).open)
  const about = (words: string) => statements.find(({ text }) => text.includes(words))?.about
  expect(about('freed from IS control')).toEqual(['raqqa', 'mosul'])
  expect(about('occur concurrently')).toEqual(['raqqa', 'mosul'])
  expect(statements.find(({ text }) => text.includes('concurrently'))?.said).toEqual({ on: '../2016-11-03' })
})

it.each([
  ['nothing', ''],
  ['one line', 'Raqqa.'],
  ['Arabic', 'قال وزير الدفاع الأميركي أشتون كارتر إن المحادثات مع تركيا مستمرة بشأن الرقة.'],
  ['football', 'Two goals by Cook gave Ankara a late win on Saturday. “We were lucky,” said Cook.'],
  ['a place that no list has, and nothing else', 'in Zamrin'],
  ['no quotes', 'The bridge in Mosul was rebuilt last year. It is 300 metres long.'],
  ['two megabytes', 'Raqqa is a city, he said. '.repeat(80_000)],
])('gives an honest draft of a text that is odd: %s', (_, text) => {
  const { refused, open } = refusedAndOpen(drafted(text))
  expect(open).toEqual(expect.arrayContaining(refused))
})

it('drafts no event from the report of a match', () => {
  const text = 'Two goals by Cook gave Ankara a late win over Mosul on Saturday.'
  expect(drafted(`Late goals\n\n${text}\n`).story.events).toEqual([])
  expect(
    drafted(`Late shells\n\n${text.replace('goals by', 'shells from').replace('win', 'blow')}\n`).story.events,
  ).toHaveLength(1)
})

it('refuses what is no article', () => {
  expect(refusalOf(' \n—')).toBe('it has no words')
  expect(refusalOf('a'.repeat(200_001))).toMatch(/200,001 characters/)
  expect(refusalOf(report)).toBeNull()
})

it('leaves open what is not known without the day of publication', () => {
  const draft = draftStory({ text: report, published: null }, smallGazetteer)
  const { refused, open } = refusedAndOpen(draft)
  expect(open).toEqual(expect.arrayContaining(['sources[0].published', 'sources[0].publisher', 'timeline.from']))
  expect(open).toEqual(expect.arrayContaining(refused))
})

const pieces = fc.constantFrom(
  ...[
    'Raqqa',
    'Mosul',
    'Turkey',
    'Carter',
    'Gen. Cook',
    'said',
    'has said',
    'on Wednesday',
    'the city',
    'there',
    '"',
    '“',
    '”',
    ',',
    '.',
    '. ',
    '\n',
    '\n\n',
    'we will go',
    'in Ankara',
    'RELATED',
    'By Anna',
    'Nov. 3',
    '...',
    '…',
    '—',
    '\u00ad',
    '-\n',
    'é',
    'é',
    'الرقة',
    '\ud83d',
    '😀',
    ' ',
  ],
)

it('drafts any text without throwing, the same each time, in its own words', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 80 }).map((all) => all.join(' ')),
        fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        fc.string({ unit: 'binary', maxLength: 300 }),
      ),
      (text) => {
        const draft = drafted(text)
        expect(drafted(text)).toEqual(draft)
        const { refused, open } = refusedAndOpen(draft)
        expect(open).toEqual(expect.arrayContaining(refused))
      },
    ),
    { numRuns: 200 },
  )
}, 30_000)

it.each([
  'Turkey, which held talks in Ankara in August, said that Raqqa would fall.',
  'Peter Cook, a driver who came to Ankara in October 2015, said that Raqqa was calm.',
  'Peter Cook said that Raqqa was calm, although Manbij has been shelled since Tuesday.',
])('takes the date of a clause beside the speaker for no day of speaking: %s', (text) => {
  expect(drafted(`Talks go on\n\n${text}\n`).story.statements[0]?.said.on).toBe('../2016-11-03')
})

it('takes no place that somebody refers to for where it was said', () => {
  const { story } = drafted('Talks go on\n\n"Nobody will take the city," Peter Cook said, referring to Raqqa.\n')
  expect(story.statements[0]?.said.at).toBeUndefined()
})

it('reads a text of nothing but short statements in little more than twice the time of half of it', () => {
  const timeOf = (count: number) => {
    const start = performance.now()
    drafted('He said that he said. '.repeat(count))
    return performance.now() - start
  }
  // The best of three: other work on the machine only adds.
  const best = (count: number) => Math.min(timeOf(count), timeOf(count), timeOf(count))
  const half = best(1000)
  expect(best(2000)).toBeLessThan(3 * half + 200)
}, 30_000)

it('makes a side of each party and crowd that the report names, and asks nothing about them', () => {
  const { story, doubts } =
    drafted(`NEW YORK, Nov. 3 (Daily) -- Sen. Carl Mott (R-Wis.) said on Wednesday that the United States needed the curfew.

Rep. Ann Dole, D-Ohio, said that it was not. Protesters said that they would stay. Police said that nobody was hurt.
`)
  expect(story.sides.map(({ name }) => name)).toEqual(['Republicans', 'Democrats', 'Protesters', 'Police'])
  expect(doubts.filter(({ path }) => /^speakers/.test(path))).toEqual([])
})

it('asks for a headline and a standfirst beside words of their own, also where the report has no headline', () => {
  const asked = (text: string) => {
    const { story, doubts } = drafted(text)
    const why = (path: string) => doubts.find((doubt) => doubt.path === path)?.why
    return { title: story.title, summary: story.summary, whyTitle: why('title'), whySummary: why('summary') }
  }
  const sentence =
    'Protesters marched through Manbij for a third night on Thursday after soldiers shot a man near the bridge.'
  expect(asked(`Nights of anger in Manbij\n\n${sentence}\n`)).toMatchObject({
    title: 'Nights of anger in Manbij',
    summary: sentence,
    whyTitle: 'it is the report’s headline: give the page one of its own',
  })
  expect(asked(`${sentence}\n`)).toMatchObject({
    title: 'Protesters marched through Manbij for a third night',
    summary: sentence,
    whyTitle: 'the report has no headline, and it is how its first sentence begins: give the page one of its own',
    whySummary: 'it is the report’s first sentence: say in one sentence what the story is',
  })
})

it('offers a plain description where a report with a dateline has no headline', () => {
  const offered = (text: string) => drafted(text).doubts.find(({ path }) => path === 'sources[0].title')?.alternatives
  const sentence = 'Protesters marched through the town for a third night on Thursday.'
  expect(offered(`MANBIJ, Syria, Nov. 3 (Daily) -- ${sentence}\n`)).toEqual(['Report from Manbij'])
  expect(offered(`${sentence}\n`)).toEqual([])
})
