/** The prerendered content of adopted elements, by their names. */
const kept = new Map<string, readonly ChildNode[]>()

/** Remembers the prerendered content of the elements that will be adopted. */
export function keepAdopted(page: ParentNode): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-adopted]'))
    kept.set(element.dataset.adopted ?? '', [...element.childNodes])
}

/**
 * An element whose prerendered content React leaves as it is. Where hydration fails because the browser words something
 * differently, React renders the page anew; then the content is put back.
 */
export function Adopted({ name, className }: { readonly name: string; readonly className?: string }) {
  return (
    <div
      className={className}
      data-adopted={name}
      suppressHydrationWarning
      ref={(element) => {
        if (element?.firstChild === null) element.append(...(kept.get(name) ?? []))
      }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, and so nothing is touched
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  )
}
