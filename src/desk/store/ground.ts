import { create } from 'zustand'
import type { StillGround } from '../../map/ground/stillGround.ts'

/** The still map of the story as it was last baked; null before that. */
export const useGround = create<{ readonly ground: StillGround | null }>()(() => ({ ground: null }))
