import { describe, expect, it } from 'vitest'
import { sentences } from './sentences.ts'

const split = (text: string) =>
  sentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    [['Gen. Omar Haddad met Sen. J. T. Cole in the U.S. capital.', 'They talked.']],
    [['He lives in the U.S.', 'The army left.']],
    [['Lt. Col. Ana Ruiz of Xyz Corp. Ltd. said so.', 'It was 5 p.m.', 'He left.']],
    [['"Why?" Haddad asked.', '"Because."', 'He left.']],
    [['“We came.', 'We saw,” he said.', '“It rained.”', 'The road was closed.']],
    [['It fell on Nov. 3 at No. 12 St. James Street.', 'Nobody knew...', 'Rain came!']],
    [['It rang at 9 a.m.', '"People were asleep.', 'It woke us," he said.']],
    [['The road cost £30m.', 'Cole asked why.']],
    [['Prices rose 3.5 percent.', '2017 was worse.']],
  ])('splits %j', (expected) => {
    expect(split(expected.join(' '))).toEqual(expected)
  })

  it('keeps paragraphs apart and gives offsets into the text', () => {
    const text = 'One. Two\n\n three.'
    expect(
      sentences(text, [
        { start: 0, end: 8 },
        { start: 10, end: 17 },
      ]),
    ).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 8 },
      { start: 11, end: 17 },
    ])
  })
})
