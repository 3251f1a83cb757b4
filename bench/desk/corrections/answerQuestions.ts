import { answerTo } from './answerTo.ts'
import type { Work } from './work.ts'

/** Goes through the desk’s questions as they are asked, and past those to which no answer is right. */
export async function answerQuestions({ editor, hand, ids }: Work): Promise<void> {
  const { desk } = editor
  const next = desk.part('doubts').getByRole('button', { name: desk.words.questions.next })
  const seen = new Set<string>()
  for (;;) {
    const project = await editor.project()
    const open = project.questions.filter(({ id, chosen }) => chosen === null && !seen.has(id))
    if (open.length === 0) return
    const shownId = await desk.doubt.getAttribute('data-doubt')
    const shown = open.find(({ id }) => id === shownId)
    const answer = shown === undefined ? null : answerTo(hand, project, ids, shown)
    if (shown !== undefined) seen.add(shown.id)
    if (answer === null) await editor.click(next)
    else {
      await editor.click(desk.doubt.locator(`[data-answer="${answer}"]`))
      editor.count({ answers: 1 })
    }
  }
}
