import { type RefObject, useMemo } from 'react'
import { useStory } from '../store/StoryProvider.tsx'
import { type PlacedName, placedNames } from './groundNames.ts'
import type { MapLayout } from './mapLayout.ts'
import { namesBeside } from './namesBeside.ts'
import { nameWidth } from './nameWidth.ts'
import type { StillGround } from './stillGround.ts'
import { textMeasure } from './textMeasure.ts'
import type { LiveStatus } from './useGround.ts'

/** The names of the ground for a layout, off everything of the story’s. Anew with each layout and each ground. */
export function useGroundNames(
  frame: RefObject<HTMLElement | null>,
  layout: MapLayout | null,
  still: StillGround | null,
  status: LiveStatus,
  lang: string,
): readonly PlacedName[] {
  const story = useStory((state) => state.story)
  return useMemo(() => {
    if (layout === null || frame.current === null) return []
    const names = status.kind === 'live' ? status.map.names() : (still?.names ?? [])
    const width = nameWidth(textMeasure(frame.current), lang)
    return placedNames(namesBeside(story, names), layout.view, layout.taken, lang, width)
  }, [frame, layout, still, status, lang, story])
}
