import type { Page } from '@playwright/test'

/** What a browser keeps of the one story that it keeps. */
export type KeptState = {
  /** How many stories it keeps. */
  readonly stories: number
  readonly summary: string
  /** All else of the story, as text, and the checksum of its pictures. */
  readonly rest: string
}

/** Reads what the browser keeps, past the desk. */
export function keptState(page: Page): Promise<KeptState> {
  return page.evaluate(readState)
}

type Kept = {
  readonly project: {
    readonly story: { readonly summary: string }
    readonly pictures: Readonly<Record<string, Blob>>
  }
}

/** Runs in the page. */
async function readState(): Promise<KeptState> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('dateline-desk')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const stories = await new Promise<readonly Kept[]>((resolve, reject) => {
    // A browser that has lost the database opens an empty one.
    if (!database.objectStoreNames.contains('stories')) return resolve([])
    const reading = database.transaction('stories').objectStore('stories').getAll()
    reading.onsuccess = () => resolve(reading.result)
    reading.onerror = () => reject(reading.error)
  })
  database.close()
  const [kept] = stories
  if (kept === undefined) return { stories: 0, summary: '', rest: '' }
  const { story, pictures, ...project } = kept.project
  const sums = Object.entries(pictures).map(async ([name, picture]) => {
    const sum = await crypto.subtle.digest('SHA-256', await picture.arrayBuffer())
    return `${name} ${new Uint8Array(sum).join()}`
  })
  const rest = JSON.stringify([{ ...story, summary: '' }, project, await Promise.all(sums)])
  return { stories: stories.length, summary: story.summary, rest }
}
