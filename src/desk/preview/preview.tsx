import '../../app/theme/fonts.css'
import '../../app/theme/theme.css'
import '../../app/theme/page.css'
import { createRoot } from 'react-dom/client'
import { printAlternativesIn } from '../../app/page/printAlternatives.tsx'
import { StoryPage } from '../../app/StoryPage.tsx'
import { applyFonts } from '../../app/theme/applyFonts.ts'
import { showDark } from '../../app/theme/showDark.ts'
import type { StillSource } from '../../map/useGround.ts'
import { reportFailure } from '../../page/reportFailure.ts'
import { allowOwnWorkers } from '../../page/trustedTypes.ts'
import { loadPictures } from '../../pictures/loadPictures.ts'
import { WindowOfList } from '../../quotes/WindowOfList.tsx'
import { choiceIn, createStoryStore, type StoryStore } from '../../store/storyStore.ts'
import { heldMoments } from '../../story/parts/heldMoments.ts'
import { picturesIn, withPictures } from '../../story/parts/pictures.ts'
import { inLanguage } from '../../story/questions/inLanguage.ts'
import { readStory } from '../../story/reading/readStory.ts'
import type { Story } from '../../story/story.ts'
import { loadWording } from '../../wording/loadWording.ts'
import { isPreviewMessage, type PreviewMessage, previewReady } from './previewMessage.ts'

/** The reader’s page of a story that the desk sends, and sends again when it has changed. */
const container = document.getElementById('dateline')
if (container === null) throw new Error('the preview has no #dateline')
allowOwnWorkers()
// What is caught, ErrorBoundary reports.
const root = createRoot(container, { onCaughtError: () => {} })
let store: StoryStore | null = null
let times = 0

addEventListener('message', ({ source, origin, data }: MessageEvent) => {
  if (source === window.parent && origin === location.origin && isPreviewMessage(data)) show(data).catch(reportFailure)
})
window.parent.postMessage(previewReady, location.origin)

async function show({ files, pictures: addresses, ground, lang, dark }: PreviewMessage): Promise<void> {
  times += 1
  const time = times
  const read = readStory({ ...files, texts: new Map(Object.entries(files.texts)) })
  // The desk says what is wrong; the page stays as it was.
  if (read.kind !== 'story') return
  const story = withPictures(read.story, (picture) => ({ ...picture, file: addresses[picture.file] ?? '' }))
  const [wording, pictures] = await Promise.all([
    loadWording(lang ?? story.lang),
    loadPictures(picturesIn(story).length > 0),
  ])
  if (time !== times) return
  showDark(dark)
  store = storeOf(story, store)
  store.actions.tell(inLanguage(story, wording.lang))
  root.render(
    <StoryPage
      key={time}
      store={store}
      wording={wording}
      ground={{ still: stillSource(ground), staysStill: ground !== null, lang: lang ?? story.lang }}
      printAlternatives={printAlternativesIn(wording.later)}
      article={{ showSentence: null }}
      listWindow={heldMoments(story) === null ? undefined : WindowOfList}
      pictures={pictures}
    />,
  )
  applyFonts(document.documentElement).catch(reportFailure)
}

/** A store of the story as it is now, in which what the editor looked at stays chosen. */
function storeOf(story: Story, before: StoryStore | null): StoryStore {
  if (before === null) return createStoryStore(story)
  const { placeId, quoteId, date, narrowing } = choiceIn(before.getState())
  const isIn = <T extends { readonly id: string }>(list: readonly T[], id: string | null) =>
    list.some((one) => one.id === id) ? id : null
  const { from, to } = story.timeline
  return createStoryStore(story, {
    ...choiceIn(createStoryStore(story).getState()),
    placeId: isIn(story.places, placeId),
    quoteId: isIn(story.statements, quoteId),
    date: date < from ? from : date > to ? to : date,
    narrowing: isIn([...story.speakers, ...story.sides], narrowing?.id ?? null) === null ? null : narrowing,
  })
}

function stillSource(ground: PreviewMessage['ground']): StillSource {
  return { kind: 'page', ground: ground ?? { version: 1, extracts: [], names: [] }, rest: null }
}
