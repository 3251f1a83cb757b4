import type { Choice } from '../store/choice.ts'
import { type Moment, momentState } from '../story/questions/moments.ts'
import { matchesChoice } from '../story/questions/narrowing.ts'
import type { Story } from '../story/story.ts'

/** The attributes of a moment’s mark that follow what the reader has chosen: for the stylesheet, and for screen readers. */
export function markLook(story: Story, moment: Moment, choice: Choice) {
  const look = {
    'data-state': momentState(moment.when, choice.date),
    'data-stands-out': matchesChoice(story, moment, choice),
  }
  if (moment.kind === 'event') return look
  const isChosen = moment.id === choice.quoteId
  return { ...look, 'data-chosen': isChosen, 'aria-pressed': isChosen }
}
