import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react'

const Hydrated = createContext(true)

/**
 * A page that was written before any script: first it is rendered as it was written, and when React has taken that over as
 * the reader’s own. Both in pieces, so that it never holds up what the reader does.
 */
export function Hydration({ children }: { readonly children: ReactNode }) {
  const [isHydrated, setHydrated] = useState(false)
  useEffect(() => startTransition(() => setHydrated(true)), [])
  return <Hydrated value={isHydrated}>{children}</Hydrated>
}

/** Whether the page is in the script’s hands: false on a server and while what it wrote is taken over. */
export function useIsHydrated(): boolean {
  return useContext(Hydrated)
}
