import { create } from 'zustand'

/** What the editor draws on the map: where or what a place is. */
export type Drawing = { readonly place: string; readonly shape: 'point' | 'area' | 'line' }

export const useDrawing = create<{ readonly drawing: Drawing | null }>()(() => ({ drawing: null }))
