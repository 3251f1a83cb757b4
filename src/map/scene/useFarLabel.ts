import { useMemo } from 'react'
import { useWording } from '../../store/StoryProvider.tsx'
import { textMeasure } from '../projection/textMeasure.ts'
import { type FarLabel, farLabel } from './farLabel.ts'

/** The labels of far places in the reader’s language, as wide as they are in the reader’s fonts and spacing by then. */
export function useFarLabel(): FarLabel {
  const wording = useWording()
  return useMemo(() => farLabel(wording, (text) => textMeasure(document.body)(text)), [wording])
}
