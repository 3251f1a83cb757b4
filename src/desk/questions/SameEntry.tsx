import { Combo } from '../fields/Combo.tsx'
import { useOptions } from '../fields/options.ts'
import { withPlacesMerged } from '../project/mergedPlaces.ts'
import { withSpeakersMerged } from '../project/mergedSpeakers.ts'
import type { Project } from '../project/project.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'

const merged = { places: withPlacesMerged, speakers: withSpeakersMerged }

/** Says that the place or the speaker of a question is another one of the story, by another name. */
export function SameEntry({
  list,
  id,
  onAnswer,
}: {
  readonly list: 'places' | 'speakers'
  readonly id: string
  readonly onAnswer: (change: (project: Project) => Project) => void
}) {
  const { fields } = useDeskWords()
  const others = useOptions(list).filter(({ value }) => value !== id)
  if (others.length === 0) return null
  return (
    <Combo
      label={list === 'places' ? fields.samePlace : fields.merge}
      options={others}
      onChoose={(kept) => onAnswer((before) => merged[list](before, id, kept))}
    />
  )
}
