import { useMemo } from 'react'
import { entriesOf, entryOf } from '../project/entries.ts'
import { entryLabel } from '../project/entryLabel.ts'
import type { EntryList } from '../project/entryRef.ts'
import type { Project } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import type { Option } from './ChoiceField.tsx'

/** The entries of a list as options, each with its name. */
export function useOptions(list: EntryList): readonly Option[] {
  const project = useDesk((state) => state.project)
  const entries = project === null ? null : list === 'places' ? project.places.features : project.story[list]
  const speakers = list === 'statements' ? project?.story.speakers : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of a list are in its entries, and in the speakers
  return useMemo(() => (project === null ? [] : optionsOf(project, list)), [entries, speakers, list])
}

function optionsOf(project: Project, list: EntryList): readonly Option[] {
  return entriesOf(project, list).map(({ id }) => ({
    value: id,
    label: list === 'statements' ? statementLabel(project, id) : entryLabel(project, { list, id }),
  }))
}

/** A statement’s speaker and first words, each isolated, since they may be in languages of other directions. */
function statementLabel(project: Project, id: string): string {
  const speaker = entryOf(project, 'statements', id)?.speaker
  const words = entryLabel(project, { list: 'statements', id })
  return speaker ? `\u2068${entryLabel(project, { list: 'speakers', id: speaker })}\u2069: \u2068${words}\u2069` : words
}
