import { choiceId } from '../../page/choiceHref.ts'
import type { Story } from '../../story/story.ts'

/**
 * Returns the rules that, without a script, narrow a page’s quotes and events to the place, speaker or side that its fragment
 * names (https://www.w3.org/TR/selectors-4/#target-pseudo). They apply to the screen: paper shows the whole story.
 */
export function narrowingRules({ places, speakers, sides }: Story): string {
  const rules = [
    ...places.map(({ id }) => keeping(choiceId('place', id), `[data-about~=${text(id)}]`)),
    ...speakers.map(({ id }) => keeping(choiceId('speaker', id), `[data-speaker=${text(id)}]`)),
    ...sides.map(({ id }) => keeping(choiceId('side', id), `[data-side-of=${text(id)}]`)),
  ]
  return `@media screen{${panelOf(':target')} ${moment}{display:none}${rules.join('')}}`
}

const moment = ':is([data-quote],[data-event])'

/** The panel while one of its titles is the target. */
function panelOf(title: string): string {
  return `[data-panel=quotes][data-written]:has(>header>${title})`
}

/**
 * Keeps what has an attribute, in place of hiding what has it not: a browser looks at the attribute first, and for most
 * cards at nothing else.
 */
function keeping(target: string, kept: string): string {
  return `${panelOf(`[id=${text(target)}]:target`)} ${moment}${kept}{display:block}`
}

/** Serialises a CSS string (https://www.w3.org/TR/cssom-1/#serialize-a-string), also safe in a style element. */
function text(value: string): string {
  return `"${value.replace(/[\\"<]|\p{Control}/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`
}
