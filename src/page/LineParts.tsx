import { Fragment, type ReactNode } from 'react'
import { useWording } from '../store/StoryProvider.tsx'

/** The parts of a line that are there, with the language’s comma between them; each has its own direction. */
export function LineParts({ parts }: { readonly parts: readonly ReactNode[] }) {
  const { comma } = useWording()
  return parts.filter(Boolean).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other name, and never change places
    <Fragment key={index}>
      {index > 0 && comma}
      <bdi>{part}</bdi>
    </Fragment>
  ))
}
