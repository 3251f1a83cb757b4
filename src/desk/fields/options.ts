import { useMemo } from 'react'
import { entriesOf } from '../project/entries.ts'
import { entryLabel } from '../project/entryLabel.ts'
import type { EntryList } from '../project/entryRef.ts'
import type { Project } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import type { Option } from './ChoiceField.tsx'

/** The entries of a list as options, each with its name. */
export function useOptions(list: EntryList): readonly Option[] {
  const project = useDesk((state) => state.project)
  const entries = project === null ? null : list === 'places' ? project.places.features : project.story[list]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of a list are in its entries
  return useMemo(() => (project === null ? [] : optionsOf(project, list)), [entries, list])
}

function optionsOf(project: Project, list: EntryList): readonly Option[] {
  return entriesOf(project, list).map(({ id }) => ({ value: id, label: entryLabel(project, { list, id }) }))
}
