/** Focuses a field and selects what it holds, so that what is typed takes its place. Runs in the page. */
export function selectField(selector: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)
  field?.focus()
  field?.select()
}
