/** A path as an editor reads it: `statements[3].about[0]`. */
export function joinPath(at: string, keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    at,
  )
}
