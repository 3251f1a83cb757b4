import { describe, expect, it } from 'vitest'
import { paragraphs } from './paragraphs.ts'
import { quotations } from './quotations.ts'

const inner = (text: string) =>
  quotations(text, paragraphs(text)).map((quotation) => text.slice(quotation.inner.start, quotation.inner.end))

describe('quotations', () => {
  it.each([
    ['"We left," he said. "All of us."', ['We left,', 'All of us.']],
    ['“We left,” he said.', ['We left,']],
    ['„Wir gehen“, sagte er.', ['Wir gehen']],
    ['Il a dit «nous partons» hier.', ['nous partons']],
    ["``We left,'' he said.", ['We left,']],
    ["''We left,'' he said.", ['We left,']],
    ["'We left the soldiers' homes,' he said.", ["We left the soldiers' homes,"]],
    ["It's the soldiers' home, and that's all.", []],
    ['He is 6\'3" tall.', []],
    ['He called it "a so-called \'victory\'" again.', ["a so-called 'victory'"]],
  ])('finds those of %j', (text, expected) => {
    expect(inner(text)).toEqual(expected)
  })

  it('goes on in the next paragraph where one is left open', () => {
    const text = '"We left at dawn.\n\n"We came back," he said.'
    const [first, second] = quotations(text, paragraphs(text))
    expect(first).toMatchObject({ isOpen: true, isContinued: false, paragraph: 0 })
    expect(second).toMatchObject({ isOpen: false, isContinued: true, paragraph: 1 })
  })
})
