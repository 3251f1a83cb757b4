/** What pages put between an article's paragraphs, as whole paragraphs: advertisements, links, calls, rights, lines. */
const whole = [
  /^(?:advertise(?:ment|ments)|sponsored(?: content)?|promoted(?: content)?|ads?(?: by [\w ]{1,30})?|story continues(?: below)?(?: advertisement)?|article continues below.{0,30}|continue reading.{0,60}|skip (?:to|past) .{1,40}|loading\W*)$/i,
  /^(?:latest (?:headlines|news|stories|updates)|top stories|most (?:read|popular|viewed|shared)|trending(?: now| stories)?|recommended(?: for you| stories)?|related(?: articles| content| stories| topics| news| links)?|more (?:on this story|from .{1,40}|stories|news|coverage)|you may (?:also )?like.{0,20}|editors?['’] picks?|what to read next|read next|up next|topics|tags|comments?|share(?: this.{0,30})?|print|e-?mail|facebook|twitter|whats ?app|linkedin|copy link)\W*$/i,
  /^(?:RELATED|READ MORE|SEE ALSO|READ ALSO|ALSO READ|MORE|WATCH|LISTEN|VIDEO|PHOTOS|GALLERY|READ|DON['’]T MISS)(?:\s*[:|>–—-]\s*|\s+(?=\p{Lu}))\S.{0,160}$/u,
  /^(?:related|read more|see also|read also|also read|more on this|watch|listen|don['’]t miss)\s*[:|>]\s*\S.{0,160}$/i,
  /^(?:like us on facebook|follow (?:us|him|her|them|@?\w+(?: \w+)?) (?:on|at)\b|sign up (?:for|to|here|now)|subscribe (?:to|now|here|for)|click here|download (?:our|the) .{0,30}app|get (?:our|the) .{0,40}newsletter|join (?:our|the) (?:newsletter|conversation)|support (?:our|independent) journalism|this (?:article|story) (?:originally|first|was (?:originally|first)) (?:appeared|ran|published)|read (?:the )?(?:rest|full (?:story|article))(?: here)?\b).{0,200}$/i,
  /^(?:©|\(c\)|\(?copyright\)? ?(?:©|\(c\)|\d{4}|by\b)).{0,200}$/i,
  /^.{0,120}\ball rights reserved\b.{0,200}$/i,
  /^(?:editor['’]s note|note to (?:readers|editors))\b.{0,400}$/i,
  /^\(?(?:(?:Additional|With) )?(?:[Rr]eporting|Writing|Editing|Compiled) by \p{Lu}.{0,300}$/u,
  /^[\p{Lu}][^.]{2,160} contributed to this (?:report|story|article)\.?$/u,
  /^[\s\p{P}\p{S}]+$/u,
] as const

/** Whether a paragraph is no part of the article but of the page around it. */
export function isBoilerplate(paragraph: string): boolean {
  return paragraph.length <= 500 && whole.some((pattern) => pattern.test(paragraph))
}

const agencies =
  '(?:Getty(?: Images)?|AP(?: Photo)?|REUTERS|Reuters|AFP|EPA|DPA|dpa|UPI|Shutterstock|Handout|Xinhua|TASS|Anadolu)'

/** A photographer or an agency after “Photo by”, “Image:”, in brackets, or after a full stop. */
const credits = [
  /\b(?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage|[Ii]llustration)s?(?: (?:by|courtesy(?: of)?|credit|via)\b:?|:) ?[\p{Lu}@][^!?]{2,80}$/u,
  /\((?:AP Photo|PHOTO|Photo|Image|Picture|Credit|File|FILE)\b[^()]{0,80}\)\.?$/u,
  new RegExp(
    `(?:[.!?]["”]? ?|[|(/] ?|— ?)(?:\\p{Lu}[\\p{L} .'-]{2,40}[/|] ?)?${agencies}(?:/\\p{Lu}[\\p{L} .'-]{2,40})?\\)?\\.?$`,
    'u',
  ),
  /\b(?:[Ff]ile|FILE) (?:photo|PHOTO|picture)\.?$/u,
] as const

/** Whether a paragraph ends in a photographer's or an agency's credit, as captions do. */
export function endsInCredit(paragraph: string): boolean {
  const end = paragraph.slice(-140).replace(/\s*\|\s*license photo$/i, '')
  return end.length < Math.min(paragraph.length, 140) || credits.some((pattern) => pattern.test(end))
}
