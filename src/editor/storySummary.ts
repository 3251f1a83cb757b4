/** What an embed’s options need of a story. */
export type StorySummary = {
  readonly id: string
  readonly title: string
  /** Its first day and its last. */
  readonly from: string
  readonly to: string
  readonly places: readonly { readonly id: string; readonly name: string }[]
}

/** Reads a published story, which was checked when it was built. Throws if there is none. */
export async function readStorySummary(address: URL): Promise<StorySummary> {
  const story = await read(address)
  const { features } = await read(new URL(story.places, address))
  const places = features.map(
    ({ id, properties }: { readonly id: string; readonly properties: { readonly name: string } }) => ({
      id,
      name: properties.name,
    }),
  )
  return { id: story.id, title: story.title, ...story.timeline, places }
}

async function read(address: URL) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.href} answered with status ${response.status}`)
  return response.json()
}
