/** The files that an editor has chosen in a field, which can choose the same again once they are mended. */
export function chosenFiles(field: HTMLInputElement): readonly File[] {
  const files = [...(field.files ?? [])]
  field.value = ''
  return files
}
