/** The key of the kept story that was on the desk in this tab, so that loading the page again goes on with it. */
const name = 'dateline-desk'

export function rememberedKey(): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    // Where storage is denied the desk begins anew.
    return null
  }
}

export function rememberKey(key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, key)
  } catch {
    // What can’t be remembered is begun anew.
  }
}
