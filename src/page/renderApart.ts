import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Renders what stands apart from the page, such as a dialog, at its end. `content` is given what takes it away again. */
export function renderApart(content: (remove: () => void) => ReactNode): void {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const remove = () => {
    root.unmount()
    place.remove()
  }
  root.render(content(remove))
}
