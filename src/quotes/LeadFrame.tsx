import type { ReactNode } from 'react'
import { useStory } from '../store/StoryProvider.tsx'

/** Where the lead stands. It is away while something is chosen. */
export function LeadFrame({
  className,
  children,
}: {
  readonly className: string | undefined
  readonly children: ReactNode
}) {
  const isChosen = useStory(({ placeId, quoteId, narrowing }) => (placeId ?? quoteId ?? narrowing) !== null)
  return (
    <div className={className} data-away={isChosen}>
      {children}
    </div>
  )
}
