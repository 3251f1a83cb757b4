import { type RefObject, useMemo } from 'react'
import { useStory } from '../store/StoryProvider.tsx'
import type { StillGround } from './ground/stillGround.ts'
import type { MapLayout } from './labels/mapLayout.ts'
import { namesOutsideStory } from './names/namesOutsideStory.ts'
import { nameWidth } from './names/nameWidth.ts'
import { type PlacedName, placedNames } from './names/placedNames.ts'
import { textMeasure } from './projection/textMeasure.ts'
import type { LiveStatus } from './useGround.ts'

/** Returns the names of the ground for a layout, off everything of the story’s. They are placed once for a layout and a ground. */
export type NamesFor = (layout: MapLayout) => readonly PlacedName[]

export function useGroundNames(
  frame: RefObject<HTMLElement | null>,
  still: StillGround | null,
  status: LiveStatus,
  lang: string,
): NamesFor {
  const story = useStory((state) => state.story)
  return useMemo(() => {
    const placed = new WeakMap<MapLayout, readonly PlacedName[]>()
    const place: NamesFor = ({ view, taken }) => {
      if (frame.current === null) return []
      const names = status.kind === 'live' ? status.map.names() : (still?.names ?? [])
      const width = nameWidth(textMeasure(frame.current), lang)
      return placedNames(namesOutsideStory(story, names), view, taken, lang, width)
    }
    return (layout) => {
      const names = placed.get(layout) ?? place(layout)
      placed.set(layout, names)
      return names
    }
  }, [frame, still, status, lang, story])
}
