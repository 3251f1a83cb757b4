/**
 * `<dateline-map story="ID">`, the script that a news page loads: `element.js`, as `defer`. docs/embedding.md says how
 * to use it.
 */
import { frameSandbox } from './article/frameSandbox.ts'
import { type FrameState, isFrameState } from './article/frameState.ts'
import { type DrivenMap, followProse } from './article/prose.ts'
import type { showSentence } from './article/showSentence.ts'
import type { TextQuote } from './story/evidence.ts'

/** The folder of this script and of the stories. */
const script = document.currentScript ?? document.querySelector('script[src*="/element.js"]')
const folder = new URL('.', (script as HTMLScriptElement).src)

/** The script that finds sentences in the article; loaded only where there is a map to ask for them. */
const sentenceScript = new URL('sentence.js', folder).href

/** A sentence that the frame asks the article to show. Its answer repeats the number of the request. */
type SourceRequest = TextQuote & { readonly request: number }

/** How long to wait for a loaded frame, and for one that does not load, before the reader is told, in milliseconds. */
const patience = 8000
const patienceWithLoading = 30_000

const style = new CSSStyleSheet()
style.replaceSync(
  ':host,iframe{display:block}:host([hidden]){display:none}iframe{border:0;width:100%}p{font:1rem/1.5 system-ui,sans-serif}',
)

/** Updates the prose. Undefined until there has been a map. */
let lookAtProse: (() => void) | undefined

class DatelineMap extends HTMLElement implements DrivenMap {
  static readonly observedAttributes = ['story', 'place', 'date', 'lang', 'theme', 'dark']

  state: FrameState | null = null
  #frame: HTMLIFrameElement | null = null
  /** The id that the frame calls its story by. */
  #storyId = ''
  /** What is to be shown once the frame is ready. */
  #wanted: { place?: string | null; date?: string } = {}
  #showSentence: typeof showSentence | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined
  #ending = new AbortController()
  readonly #root = this.attachShadow({ mode: 'open' })

  connectedCallback(): void {
    this.#ending = new AbortController()
    const { signal } = this.#ending
    this.#root.adoptedStyleSheets = [style]
    this.#root.replaceChildren(document.createElement('slot'))
    addEventListener('message', (event) => this.#hear(event), { signal })
    const near = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.load(),
      { rootMargin: '100%' },
    )
    near.observe(this)
    signal.onabort = () => near.disconnect()
    lookAtProse ??= followProse()
  }

  disconnectedCallback(): void {
    this.#ending.abort()
    this.#unload()
    lookAtProse?.()
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return
    if (name === 'place') this.choosePlace(value)
    else if (name === 'date') value !== null && this.goTo(value)
    else if (name === 'dark') this.#tell('dark', { dark: this.#dark() })
    else if (this.#frame) {
      this.#unload()
      this.load()
    }
  }

  /** Chooses a place by its id; null lets go of it. */
  readonly choosePlace = (place: string | null): void => {
    this.#wanted.place = place
    this.#tell('choosePlace', { place })
  }

  /** Goes to a day, YYYY-MM-DD. */
  readonly goTo = (date: string): void => {
    this.#wanted.date = date
    this.#tell('goTo', { date })
  }

  readonly load = (): void => {
    if (this.#frame || !this.isConnected) return
    const frame = document.createElement('iframe')
    this.#frame = frame
    frame.src = this.#address()
    frame.title = this.title || 'Dateline'
    frame.setAttribute('sandbox', frameSandbox)
    frame.allow = 'fullscreen'
    frame.height = `${this.offsetHeight || 320}`
    const missAfter = (time: number) => {
      clearTimeout(this.#waiting)
      this.#waiting = setTimeout(() => this.#root.firstChild === frame && !this.#storyId && this.#miss(), time)
    }
    frame.onload = () => missAfter(patience)
    missAfter(patienceWithLoading)
    this.#root.replaceChildren(frame)
  }

  /** Keeps the room free that the frame has had. */
  #unload(): void {
    if (this.state) this.style.minHeight = `${this.#frame?.height}px`
    clearTimeout(this.#waiting)
    this.#frame?.remove()
    this.#frame = this.state = null
    this.#storyId = ''
  }

  /** The story’s own page; the story may be the address of another’s. */
  #address(): string {
    const story = this.getAttribute('story') || '(none)'
    const isId = /^[\w-]+$/.test(story)
    const url = new URL(isId ? `stories/${story}/` : 'index.html', folder)
    if (!isId) url.searchParams.set('story', story)
    for (const name of ['lang', 'theme']) {
      const value = this.getAttribute(name)
      if (value) url.searchParams.set(name, value)
    }
    url.searchParams.set('dark', `${this.#dark()}`)
    const hash = new URLSearchParams()
    for (const [name, value] of Object.entries(this.#wanted)) if (value) hash.set(name, value)
    // The `&` keeps the hash from being an element’s id, so that the browser scrolls neither the frame nor the article.
    url.hash = `&${hash}`
    return url.href
  }

  #hear({ source, origin, data: message }: MessageEvent): void {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== folder.origin) return
    if (message?.source !== 'dateline' || !message.data) return
    const { type, data } = message
    if (type === 'missing') {
      this.#miss(data.message)
      return
    }
    while (this.#root.firstChild !== this.#frame) this.#root.firstChild?.remove()
    this.#storyId = `${message.story}`
    if (type === 'height') this.#grow(+data.height)
    else if (type === 'source') this.#showSource(data)
    else if (type === 'error') this.#fire('error', { message: `${data.message}` })
    else if (/^(ready|place|date|quote)$/.test(type) && isFrameState(data, type)) this.#take(type, data)
  }

  /** Tells the frame that the article can show sentences, once the script that finds them is there. */
  async #offerSentences(): Promise<void> {
    try {
      const { showSentence } = await import(/* @vite-ignore */ sentenceScript)
      this.#showSentence = showSentence
      this.#tell('article', {})
    } catch (error) {
      console.error('dateline-map: quotes open their source in the map:', error)
    }
  }

  #showSource({ request, exact, prefix = '', suffix = '' }: SourceRequest): void {
    if (![exact, prefix, suffix].every((words) => typeof words === 'string')) return
    const shown = this.#showSentence?.({ exact, prefix, suffix }, document.body) ?? false
    this.#tell('sourceShown', { request, shown })
  }

  #take(type: string, data: FrameState): void {
    this.state = { ...(this.state as FrameState), ...data }
    if (type === 'ready') {
      this.#offerSentences()
      this.#tell('dark', { dark: this.#dark() })
      const { place, date } = this.#wanted
      if (date !== undefined) this.goTo(date)
      if (place !== undefined) this.choosePlace(place)
    }
    this.#wanted = { place: data.place, date: data.date }
    this.#fire(type)
    lookAtProse?.()
  }

  #grow(height: number): void {
    if (!(height > 0 && height < 1e5) || !this.#frame) return
    this.#frame.height = `${height}`
    this.style.minHeight = '0'
  }

  /**
   * Says above the element’s fallback that the site has no such story, in its words, and takes the frame away; or that the
   * frame has not answered, which it may still do.
   */
  #miss(missing?: unknown): void {
    const message = missing ? `${missing}` : `No answer from ${this.#address()}`
    const words = document.createElement('p')
    words.role = 'alert'
    words.textContent = message
    if (missing) {
      this.#root.replaceChildren()
      this.#storyId = '?'
    }
    this.#root.prepend(words, document.createElement('slot'))
    this.#fire('error', { message })
  }

  /** The `dark` attribute; `auto` follows the reader’s setting. */
  #dark(): boolean | 'auto' {
    const value = this.getAttribute('dark') ?? 'auto'
    return value === 'auto' ? value : value !== 'false'
  }

  #tell(type: string, data: object): void {
    if (!this.state) return
    const message = { source: 'dateline', story: this.#storyId, type, data }
    this.#frame?.contentWindow?.postMessage(message, folder.origin)
  }

  #fire(type: string, more?: object): void {
    const { place = null, date = null, quote = null } = this.state ?? {}
    const detail = { story: this.getAttribute('story'), place, date, quote, ...more }
    this.dispatchEvent(new CustomEvent(`dateline:${type}`, { bubbles: true, detail }))
  }
}

customElements.get('dateline-map') ?? customElements.define('dateline-map', DatelineMap)
