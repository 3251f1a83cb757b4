import { describe, expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
import { answered } from './answered.ts'
import { changedName } from './changedName.ts'
import { movedTo } from './movedTo.ts'
import { withoutEntry } from './removed.ts'
import { withValueAt } from './valueAt.ts'

const project = deskProject()

describe('what has changed', () => {
  it('is named by the entry that came, went or is another', () => {
    const moved = movedTo(project, 'manbij', [37.9, 36.5])
    expect(changedName(project, moved)).toBe('Manbij')
    expect(changedName(moved, project)).toBe('Manbij')
    const [event] = project.story.events
    const without = withoutEntry(project, { list: 'events', id: event?.id ?? '' })
    expect(changedName(project, without)).toContain(event?.title.slice(0, 20))
    expect(changedName(without, project)).toContain(event?.title.slice(0, 20))
  })

  it('is named by what was asked where only the answer is new', () => {
    const asked = project.questions.find(
      ({ answers, subjects }) => answers[0]?.kind === 'keep' && subjects[0]?.list !== 'story',
    )
    expect(changedName(project, answered(project, asked?.id ?? '', 0))).not.toBe(project.story.title)
  })

  it('is the story where that alone has changed', () => {
    const story = withValueAt(project.story, 'title', 'Another')
    expect(changedName(project, { ...project, story })).toBe('Another')
  })
})
