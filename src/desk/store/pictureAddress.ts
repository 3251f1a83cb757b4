const addresses = new WeakMap<Blob, string>()

/**
 * The address of a picture that the desk holds, for it and for the frame of its preview: one for each, since a page that is sent the picture
 * itself gets another copy at each change. It lasts as long as the desk, because undo may bring back any picture.
 */
export function pictureAddress(picture: Blob): string {
  const address = addresses.get(picture) ?? URL.createObjectURL(picture)
  addresses.set(picture, address)
  return address
}
