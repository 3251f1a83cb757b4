import { type RefObject, useMemo } from 'react'
import { useStory } from '../store/StoryProvider.tsx'
import type { StillGround } from './ground/stillGround.ts'
import type { MapLayout } from './labels/mapLayout.ts'
import { namesOutsideStory } from './names/namesOutsideStory.ts'
import { nameWidth } from './names/nameWidth.ts'
import { type PlacedName, placedNames } from './names/placedNames.ts'
import { textMeasure } from './projection/textMeasure.ts'
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
    return placedNames(namesOutsideStory(story, names), layout.view, layout.taken, lang, width)
  }, [frame, layout, still, status, lang, story])
}
