import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react'

const Hydrated = createContext(true)

/**
 * Renders a prerendered page first as it was written, then, when React has hydrated that, as the reader’s own. Both are
 * transitions, so that they never block the reader.
 */
export function Hydration({ children }: { readonly children: ReactNode }) {
  const [isHydrated, setHydrated] = useState(false)
  useEffect(() => startTransition(() => setHydrated(true)), [])
  return <Hydrated value={isHydrated}>{children}</Hydrated>
}

/** Whether the page is hydrated: false on the server and during hydration. */
export function useIsHydrated(): boolean {
  return useContext(Hydrated)
}
