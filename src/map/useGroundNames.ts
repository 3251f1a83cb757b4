import { type RefObject, useMemo } from 'react'
import { useStory } from '../store/StoryProvider.tsx'
import { isSpaced, type NameWidth, type PlacedName, placedNames } from './groundNames.ts'
import type { MapLayout } from './mapLayout.ts'
import { namesBeside } from './namesBeside.ts'
import type { StillGround } from './stillGround.ts'
import { textWidth } from './textWidth.ts'
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
    const width = nameWidth(frame.current, lang)
    return placedNames(namesBeside(story, names), layout.view, layout.taken, lang, width)
  }, [frame, layout, still, status, lang, story])
}

/** The width of names as GroundNames.module.css sets them. */
function nameWidth(element: Element, lang: string): NameWidth {
  const fontSize = Number.parseFloat(getComputedStyle(element).fontSize)
  const perPixel = (text: string) => textWidth(text, element) / fontSize
  return (text, kind) => {
    const letters = isSpaced(text) ? text.length : 0
    switch (kind) {
      case 'country':
        return perPixel(text.toLocaleUpperCase(lang)) * 13 + letters * 1.9
      case 'admin1':
        return perPixel(text) * 12 + letters
      case 'river':
      case 'town':
        return perPixel(text) * 12 + 2
    }
  }
}
