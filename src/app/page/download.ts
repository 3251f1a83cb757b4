import { momentsAsCsv, placesAsGeoJson } from '../../story/questions/storyData.ts'
import type { Story } from '../../story/story.ts'

/** How long a file stays available, in milliseconds: Safari and Firefox read it only after `click` returns. */
const minute = 60_000

export function downloadPlaces(story: Story): void {
  const text = JSON.stringify(placesAsGeoJson(story), null, 1)
  download(`${story.id}.geojson`, 'application/geo+json', text)
}

export function downloadMoments(story: Story): void {
  download(`${story.id}.csv`, 'text/csv', momentsAsCsv(story))
}

function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), minute)
}
