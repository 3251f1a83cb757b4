import '../app/theme/theme.css'
import './editor.css'
import { firstStory } from '../app/address/options.ts'
import { type EmbedChoice, elementSnippet, frameAttributes, frameSnippet, pageAddress } from './snippets.ts'
import { readStorySummary, type StorySummary } from './storySummary.ts'

/** The folder that Dateline is published in, where this page lies. */
const site = new URL('.', location.href)
const asked = new URLSearchParams(location.search).get('story') ?? firstStory
const form = element('options', HTMLFormElement)
const heard = element('heard', HTMLElement)
const stage = element('stage', HTMLElement)
/** Until the frame has said how high it is. */
let height = 1400
let frame: HTMLIFrameElement | null = null
let waiting: ReturnType<typeof setTimeout> | undefined
/** How long to wait for the frame’s height, in milliseconds. */
const patience = 6000

start().catch((error: unknown) => {
  const words = `The story '${asked}' can’t be embedded: ${error instanceof Error ? error.message : String(error)}.`
  element('story-title', HTMLElement).textContent = words
  heard.textContent = ''
})

async function start(): Promise<void> {
  if (!/^[\w-]+$/.test(asked)) throw new Error('it is not the id of a story, letters, digits, - and _')
  const story = await readStorySummary(new URL(`stories/${asked}/story.json`, site))
  offer(story)
  element('story-title', HTMLElement).textContent = story.title
  addEventListener('message', hear)
  form.addEventListener('input', () => show(story))
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]'))
    button.addEventListener('click', () => copy(button.dataset.copies ?? '', button.textContent))
  show(story)
  sayOembed(story.id).catch(console.error)
}

/** Fills in what can be chosen. */
function offer({ places, from, to }: StorySummary): void {
  const place = field('place', HTMLSelectElement)
  for (const { id, name } of places) place.add(new Option(name, id))
  Object.assign(field('date', HTMLInputElement), { min: from, max: to })
}

/** Shows the options: loads the frame anew and writes the three snippets. */
function show(story: StorySummary): void {
  const width = Number(new FormData(form).get('width'))
  const choice = choiceOf(story)
  const address = pageAddress(choice)
  if (frame?.src !== address || frame.width !== String(width)) {
    const next = document.createElement('iframe')
    for (const [name, value] of Object.entries(frameAttributes(choice))) next.setAttribute(name, value)
    next.width = String(width)
    wait()
    frame = next
    stage.replaceChildren(next)
  }
  write(choice)
}

/** Says so if the frame’s height does not come in time. */
function wait(): void {
  heard.textContent = 'Waiting for the frame to say its height …'
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    heard.textContent =
      'No height message has got through: the frame would keep the height that it is given. Is the story’s page served as docs/hosting.md says?'
  }, patience)
}

function choiceOf(story: StorySummary): EmbedChoice {
  const data = new FormData(form)
  const value = (name: string) => String(data.get(name) ?? '')
  const date = value('date')
  return {
    site,
    story,
    place: value('place'),
    date: date >= story.from && date <= story.to ? date : '',
    lang: value('lang'),
    dark: value('dark'),
    height,
  }
}

function write(choice: EmbedChoice): void {
  element('element', HTMLTextAreaElement).value = elementSnippet(choice)
  element('address', HTMLTextAreaElement).value = pageAddress(choice)
  element('frame', HTMLTextAreaElement).value = frameSnippet(choice)
}

/** Hears the frame’s height as any host does. The snippets reserve that much room. */
function hear({ source, data }: MessageEvent): void {
  if (frame === null || source !== frame.contentWindow || data?.source !== 'dateline') return
  if (data.type === 'error') {
    clearTimeout(waiting)
    heard.textContent = `The frame shows an error: ${data.data?.message}`
  }
  if (data.type !== 'height') return
  clearTimeout(waiting)
  height = Number(data.data?.height)
  frame.height = String(height)
  heard.textContent = `The frame’s height message got through: ${height} px at ${frame.width} px wide.`
  for (const id of ['element', 'frame']) {
    const area = element(id, HTMLTextAreaElement)
    area.value = area.value.replace(/(min-height:|height=")\d+/, `$1${height}`)
  }
}

async function copy(id: string, label: string): Promise<void> {
  const area = element(id, HTMLTextAreaElement)
  area.select()
  // An insecure connection has no clipboard.
  const isCopied = await navigator.clipboard?.writeText(area.value).then(
    () => true,
    () => false,
  )
  element('copied', HTMLElement).textContent = isCopied
    ? `Copied: ${label.replace(/^Copy /, '')}.`
    : 'The browser did not let it be copied; it is selected.'
}

/** Whether the story’s page says where its oEmbed is, which needs the site’s address at build time. */
async function sayOembed(id: string): Promise<void> {
  const page = await fetch(new URL(`stories/${id}/`, site)).then((response) => response.text())
  element('oembed', HTMLElement).textContent = page.includes('application/json+oembed')
    ? 'To paste where the editor of a page turns addresses into embeds (oEmbed).'
    : 'A link to the story’s own page. To have editors turn it into an embed (oEmbed), build with DATELINE_SITE.'
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`the page has no #${id}`)
  return found
}

function field<T extends Element>(name: string, kind: new () => T): T {
  const found = form.elements.namedItem(name)
  if (!(found instanceof kind)) throw new Error(`the form has no ${name}`)
  return found
}
