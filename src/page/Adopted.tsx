/** What a prerendered page had in the elements that are adopted, by their names. */
const kept = new Map<string, readonly ChildNode[]>()

/** Remembers what a prerendered page has in the elements that will be adopted. */
export function keepAdopted(page: ParentNode): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-adopted]'))
    kept.set(element.dataset.adopted ?? '', [...element.childNodes])
}

/**
 * An element whose content a prerendered page already has: React leaves it as it is, and nothing is ever written into
 * it. Where React had to make the page anew, because the browser words something otherwise than the page, the content
 * is put back.
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
