/** A key that a reader presses, by its name in the DOM. */
export type Key = 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End' | 'Enter' | 'Escape' | 's'

/** A document in a browser, with what a reader can do in it. An element that is not there yet is waited for. */
export type EngineFrame = {
  /** Brings an element into view and clicks its middle. */
  readonly click: (selector: string) => Promise<void>
  /** Focuses an element and presses a key. */
  readonly press: (selector: string, key: Key) => Promise<void>
  /** Types in place of what a field holds. */
  readonly type: (selector: string, text: string) => Promise<void>
  /** Presses the pointer on an element, moves it and lets go. From and to are parts of its width, from 0 to 1. */
  readonly drag: (selector: string, from: number, to: number) => Promise<void>
  /** Calls a function in the document, which sees nothing but its arguments. */
  readonly evaluate: <Answer>(ask: (...given: string[]) => Answer, ...given: string[]) => Promise<Answer>
}

/** A window of a browser. */
export type EnginePage = EngineFrame & {
  /** The document in a frame. ` >>> ` in its selector leads into a shadow root. */
  readonly frame: (selector: string) => EngineFrame
  /** What the browser has complained of since the page was opened. WebKit’s driver doesn’t tell. */
  readonly complaints: () => readonly string[]
  /** Forgets what it complained of, where a test brought that about. */
  readonly forgive: (complaint: RegExp) => void
  readonly open: (address: string) => Promise<void>
  /** Sets the size of what shows the page, in CSS pixels. WebKit’s window is never narrower than about 450. */
  readonly resize: (width: number, height: number) => Promise<void>
  /** What is in view, as a PNG. */
  readonly screenshot: () => Promise<Buffer>
  /** The page on A4, as a PDF. WebKit’s driver can’t. */
  readonly print: () => Promise<Uint8Array>
  /** The names of the files that it has downloaded, in the order of the alphabet. */
  readonly downloads: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}
