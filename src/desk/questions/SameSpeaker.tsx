import { Combo } from '../fields/Combo.tsx'
import { useOptions } from '../fields/options.ts'
import { withSpeakersMerged } from '../project/mergedSpeakers.ts'
import type { Project } from '../project/project.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'

/** Says that the speaker of a question is another one of the story, by another name. */
export function SameSpeaker({
  id,
  onAnswer,
}: {
  readonly id: string
  readonly onAnswer: (change: (project: Project) => Project) => void
}) {
  const { fields } = useDeskWords()
  const others = useOptions('speakers').filter(({ value }) => value !== id)
  if (others.length === 0) return null
  return (
    <Combo
      label={fields.merge}
      options={others}
      onChoose={(kept) => onAnswer((before) => withSpeakersMerged(before, id, kept))}
    />
  )
}
