import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page is in the script’s hands: false on a server and while what it wrote is taken over. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
