import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DraftQuote } from './draftQuote.ts'
import { quotesIn } from './quotesIn.ts'

const read = (text: string) => quotesIn({ text, published: null })
const said = (text: string, { content }: DraftQuote) =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ')
const statements = (text: string) => read(text).map((quote) => [quote.name, said(text, quote)])

describe('quotesIn', () => {
  it.each([
    ['“We left,” Omar Haddad said.', [['Omar Haddad', '“We left,”']]],
    ['“We left,” said Omar Haddad, the mayor. “It rained.”', [['Omar Haddad', '“We left,” … “It rained.”']]],
    ['Haddad said: “We left.”', [['Haddad', '“We left.”']]],
    ['“Why should we leave?” Haddad asked.', [['Haddad', '“Why should we leave?”']]],
    ['The army said on Friday that the road was closed.', [['army', 'that the road was closed']]],
    ['The army said in a statement the road was closed.', [['army', 'the road was closed']]],
    ['Haddad told reporters the road was closed.', [['Haddad', 'the road was closed']]],
    ['Haddad, the governor of Homs, said the road was closed.', [['Haddad', 'the road was closed']]],
    ['Turkey has said the road should open.', [['Turkey', 'the road should open']]],
    ['The road has been closed, officials said.', [['officials', 'The road has been closed']]],
    ['The road was mined, said a spokesman for the army.', [['a spokesman for the army', 'The road was mined']]],
    ['According to the ministry, ten people were hurt.', [['ministry', 'ten people were hurt']]],
    ['Ten people were hurt, according to the ministry.', [['ministry', 'Ten people were hurt']]],
    ['The road, Haddad said, was closed at noon.', [['Haddad', 'The road … was closed at noon']]],
    [
      'Haddad said the road was closed, but added that it would open.',
      [
        ['Haddad', 'the road was closed'],
        ['Haddad', 'that it would open'],
      ],
    ],
    [
      'The army said the road was closed, but Haddad insisted that it was open.',
      [
        ['army', 'the road was closed'],
        ['Haddad', 'that it was open'],
      ],
    ],
    [
      'Haddad praised the army, saying it had won.',
      [
        ['Haddad', 'the army'],
        ['Haddad', 'it had won'],
      ],
    ],
    [
      'Haddad said that the road was closed, but that it would open.',
      [['Haddad', 'that the road was closed, but that it would open']],
    ],
    [
      'Haddad warned the Council of Homs in Hama on Tuesday that the road was closed.',
      [['Haddad', 'that the road was closed']],
    ],
    ['Haddad waited before asking her, “Why should we leave?”', [['Haddad', '“Why should we leave?”']]],
    ['The road was open or, as Haddad put it, “as good as closed.”', [['Haddad', '“as good as closed.”']]],
    ['Haddad put the road on the map.', []],
    ['“We left,” Haddad said several days later.', [['Haddad', '“We left,”']]],
    ['“We left,” Haddad said, and soon the road was closed.', [['Haddad', '“We left,”']]],
    ['Haddad warned them that it rained.', [['Haddad', 'that it rained']]],
    [
      'The rebels there deny they are leaving and say the talks go on.',
      [
        ['rebels', 'they are leaving'],
        ['rebels', 'the talks go on'],
      ],
    ],
    ['Officials here said the road was closed.', [['Officials', 'the road was closed']]],
    ['The army ruled out a truce.', [['army', 'a truce']]],
    ['The court ruled on the case, and there reported cases rose.', []],
    ['The report was written in May. The notes were lost.', []],
    ['He was told to leave and is said to be in Homs.', []],
  ])('reads %j', (text, expected) => {
    expect(statements(text)).toEqual(expected)
  })

  it('names a speaker as first named, with the role', () => {
    const text =
      'Syrian Foreign Minister Omar Haddad arrived in Homs.\n\nHe said it rained. “It rains,” Haddad said.\n\nThe minister said that he was wet.'
    expect(read(text).map(({ name, role }) => [name, role])).toEqual(
      Array(3).fill(['Omar Haddad', 'Syrian Foreign Minister']),
    )
  })

  it('takes a role from between commas', () => {
    expect(read('Ana Ruiz, a doctor in Homs, said it rained.')[0]).toMatchObject({
      name: 'Ana Ruiz',
      role: 'doctor in Homs',
    })
  })

  it('goes on with a quotation over paragraphs and marks an inferred speaker', () => {
    const text = 'Ana Ruiz said: “We left at dawn.\n\n“We came back.”\n\n“It was raining all the time in those days.”'
    expect(read(text).map((quote) => [said(text, quote), quote.isInferred])).toEqual([
      ['“We left at dawn. … “We came back.”', false],
      ['“It was raining all the time in those days.”', true],
    ])
  })

  it('reads transcripts and signed quotations', () => {
    expect(statements('HADDAD: We left.\n\nRUIZ: Why?\n\nHADDAD: It rained.')).toEqual([
      ['HADDAD', 'We left.'],
      ['RUIZ', 'Why?'],
      ['HADDAD', 'It rained.'],
    ])
    expect(statements('“We left.” — Omar Haddad')).toEqual([['Omar Haddad', '“We left.”']])
  })

  it('reads the colons of headlines, but not of kinds of pieces', () => {
    const first = (headline: string) => statements(`${headline}\n\nThe talks in Homs went on all day.\n\nIt rained.`)[0]
    expect(first('Haddad: Talks on the border are put off')).toEqual(['Haddad', 'Talks on the border are put off'])
    expect(first('Town falls to rebels after siege: monitor')).toEqual(['monitor', 'Town falls to rebels after siege'])
    expect(first('Analysis: Talks on the border are put off')).toBeUndefined()
  })

  it('takes a place before the colon of a headline for no speaker', () => {
    const text = 'Homs: Convoy reaches the old town\n\nThe talks went on all day.\n\nIt rained.'
    expect(quotesIn({ text, published: null }, [{ start: 0, end: 4 }])).toEqual([])
    expect(statements(text)).toEqual([['Homs', 'Convoy reaches the old town']])
  })

  it.each([
    ['The governor of Homs, Omar Haddad, said the road was closed.', 'Omar Haddad', 'governor of Homs'],
    [
      'Brig. Gen. Omar Haddad, a spokesman for the army, said the road was closed.',
      'Omar Haddad',
      'spokesman for the army',
    ],
    ['“We left,” said Fatima, a mother of four.', 'Fatima', 'mother of four'],
    [
      '“We stay,” said Omar Haddad, a former Homs prisoner who leads marches in the north of the old town.',
      'Omar Haddad',
      'former Homs prisoner',
    ],
    ['“We stay,” said Ana Ruiz, 20, a student of law in Homs.', 'Ana Ruiz', 'student of law in Homs'],
    ['“We stay,” said Ana Ruiz, a day after the march.', 'Ana Ruiz', null],
    ['Elm Grove, a quiet corner of Homs, said it rained.', 'Elm Grove', null],
    ['The army denied this. It said the road was closed.', 'army', null],
    ['Ana Ruiz of Elm Township, who left early, said the road was closed.', 'Ana Ruiz', null],
    ['“We left,” said Ana Ruiz of Elm Township, who has two sons.', 'Ana Ruiz', null],
    ['“The road is closed,” said its coordinator, Ana Ruiz, on Monday.', 'Ana Ruiz', 'coordinator'],
    ['Her son, Ivan, said the road was closed.', 'Ivan', 'her son'],
    ['“We left,” said her son, Ivan, who came later.', 'Ivan', 'her son'],
    [
      'Minister Omar Haddad said it rained.\n\nSamir Abu Tarek lost his shop. “We left,” he said.',
      'Samir Abu Tarek',
      null,
    ],
    [
      'Minister Omar Haddad said it rained.\n\nLena van der Aa, 34, lost her shop. “We left,” she said.',
      'Lena van der Aa',
      null,
    ],
    [
      'Gen. Ana Ruiz said it rained. She said she was wet. Minister Omar Haddad said no.\n\nRuiz left. “We stay,” he said.',
      'Omar Haddad',
      'Minister',
    ],
    ['The army denied this. The road was closed, it said.', 'army', null],
    ['Samir al-Tarek lost his shop. “We left,” al-Tarek said.', 'Samir al-Tarek', null],
    [
      'Gen. Omar Haddad left. The town’s largest party, the Elm Unionists, is angry. They say it rained.',
      'Elm Unionists',
      null,
    ],
    ['Gen. Omar Haddad said it rained. Officials from Homs met him. They said the road was closed.', 'Officials', null],
    ['Gen. Omar Haddad left. The army closed the road. But they said it would open.', 'army', null],
    ['Gen. Omar Haddad left. Groups of villagers came back. They said it rained.', 'Groups of villagers', null],
    ['Police say it rains. “The road is open,” they said.', 'Police', null],
    ['Omar Haddad and Ana Ruiz left at dawn. They said it rained.', 'Omar Haddad and Ana Ruiz', null],
    ['Gen. Omar Haddad said it rained. They said the road was closed.', 'They', null],
    ['Media quoted an officer as saying that the road was closed.', 'an officer', null],
  ])('names who speaks in %j', (text, name, role) => {
    expect(read(text).at(-1)).toMatchObject({ name, role })
  })

  it.each([
    // Nobody else is near, or the one who goes on is clear.
    ['Minister Omar Haddad said it rained. He said the road was closed.', undefined],
    ['Minister Omar Haddad met Gen. Ana Ruiz, he said.', ['Ana Ruiz']],
    ['Minister Omar Haddad said Gen. Ana Ruiz had left. “We stay,” he said.', undefined],
    ['Minister Omar Haddad said it rained.\n\nGen. Ana Ruiz lost the town. “We left,” he said.', undefined],
    ['Minister Omar Haddad said it rained.\n\nThe talks with Gen. Ana Ruiz failed. “We left,” he said.', ['Ana Ruiz']],
    ['On the road, Gen. Ana Ruiz stayed. “We left,” she said.', []],
    ['It rained. “We left,” he said.', []],
    ['The army said it rained. The road was closed, it said.', undefined],
    ['Gen. Omar Haddad left. The villagers came back. They said it rained.', undefined],
    ['Gen. Omar Haddad left. It rained. “We stay,” they said.', []],
    ['The villagers came back. Gen. Omar Haddad left. They said it rained.', []],
    ['The army said it rained. The villagers came back. Gen. Omar Haddad left. They said it was dry.', ['army']],
    ['The army said it rained. The town was quiet. It said the road was closed.', ['army']],
    ['Minister Omar Haddad said it rained.\n\nGen. Rami Haddad left. Haddad said it was dry.', ['Rami Haddad']],
    ['Minister Omar Haddad said it rained.\n\nGen. Rami Haddad left. Omar Haddad said it was dry.', undefined],
    ['Minister Omar Haddad left, and Minister Ana Ruiz came. The minister said it was dry.', ['Omar Haddad']],
  ])('says who else may speak in %j', (text, others) => {
    expect(read(text).at(-1)?.others).toEqual(others)
  })

  it('finds the statements of the Raqqa article', () => {
    const text = readFileSync('public/stories/raqqa-2016-11/raqqa-2016-11-03.txt', 'utf8')
    const quotes = read(text)
    const wanted = JSON.parse(readFileSync('public/stories/raqqa-2016-11/story.json', 'utf8')).statements.filter(
      ({ evidence }: { evidence: { source: string } }) => evidence.source === 'upi-2016-11-03',
    )
    const found = wanted.filter(({ speaker, evidence }: { speaker: string; evidence: { exact: string } }) => {
      const name = speaker === 'carter' ? 'Ashton Carter' : 'Turkey'
      const start = text.indexOf(evidence.exact)
      const end = start + evidence.exact.length
      return quotes.some(
        (quote) => quote.name === name && quote.content.some((span) => span.start < end && span.end > start),
      )
    })
    expect(found).toHaveLength(wanted.length)
    expect(quotes.find(({ name }) => name === 'Ashton Carter')?.role).toBe('U.S. Secretary of Defense')
  })
})

describe('a title in marks of quotation', () => {
  it.each([
    ['On “Face the Evening,” Omar Haddad wept.', []],
    ['In his book, “Make the Road a Garden,” Omar Haddad wept.', []],
    ['Omar Haddad wept on the taping of “The Evening.”', []],
    ['Omar Haddad said on “The Evening Show” that the road was closed.', [['Omar Haddad', 'that the road was closed']]],
    [
      'On Radio Homs’s “Face the Evening,” Omar Haddad said the road was closed.',
      [['Omar Haddad', 'the road was closed']],
    ],
  ])('is nobody’s words: %s', (text, expected) => {
    expect(statements(text)).toEqual(expected)
  })

  it.each([
    ['Haddad called for “Peace Through Strength.”', 'Peace Through Strength'],
    ['On “Open The Road,” said Haddad, nobody agreed.', 'Open The Road'],
    ['“Open The Road,” Omar Haddad said.', 'Open The Road'],
    ['On “opening the road,” Omar Haddad sighed.', 'opening the road'],
    ['Haddad said on Friday, “Open the road.”', 'Open the road'],
  ])('isn’t taken for one where it is said: %s', (text, words) => {
    expect(JSON.stringify(statements(text))).toContain(words)
  })
})
