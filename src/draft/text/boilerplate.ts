/** What pages put between an article's paragraphs, as whole paragraphs: advertisements, links, calls, rights, lines. */
const whole = [
  /^(?:advertise(?:ment|ments)|sponsored(?: content)?|promoted(?: content)?|ads?(?: by [\w ]{1,30})?|story continues(?: below)?(?: advertisement)?|article continues below.{0,30}|continue reading.{0,60}|skip (?:to|past) .{1,40}|loading\W*)$/i,
  /^(?:latest (?:headlines|news|stories|updates)|top stories|most (?:read|popular|viewed|shared)|trending(?: now| stories)?|recommended(?: for you| stories)?|related(?: articles| content| stories| topics| news| links)?|more (?:on this story|from .{1,40}|stories|news|coverage)|you may (?:also )?like.{0,20}|editors?['’] picks?|what to read next|read next|up next|topics|tags|comments?|share(?: this.{0,30})?|print|e-?mail|facebook|twitter|whats ?app|linkedin|copy link)\W*$/i,
  /^(?:RELATED|READ MORE|SEE ALSO|READ ALSO|ALSO READ|MORE|WATCH|LISTEN|VIDEO|PHOTOS|GALLERY|READ|DON['’]T MISS)(?:\s*[:|>–—-]\s*|\s+(?=\p{Lu}))\S.{0,160}$/u,
  /^(?:related|read more|see also|read also|also read|more on this|watch|listen|don['’]t miss)\s*[:|>]\s*\S.{0,160}$/i,
  /^(?:like us on facebook|follow (?:us|him|her|them|@?\w+(?: \w+)?) (?:on|at)\b|sign up (?:for|to|here|now)|subscribe (?:to|now|here|for)|click here|download (?:our|the) .{0,30}app|get (?:our|the) .{0,40}newsletter|join (?:our|the) (?:newsletter|conversation)|support (?:our|independent) journalism|this (?:article|story) (?:originally|first|was (?:originally|first)) (?:appeared|ran|published)|read (?:the )?(?:rest|full (?:story|article))(?: here)?\b).{0,200}$/i,
  /^(?:\(?c(?:opyright|\))\s*|©|\(c\) ?).{0,200}$/i,
  /^.{0,120}\ball rights reserved\b.{0,200}$/i,
  /^(?:editor['’]s note|note to (?:readers|editors))\b.{0,400}$/i,
  /^\(?(?:(?:additional|with)? ?reporting|writing|editing|compiled) by .{1,300}$/i,
  /^[\p{Lu}][^.]{2,160} contributed to this (?:report|story|article)\.?$/u,
  /^[\s\p{P}\p{S}]+$/u,
] as const

/** Whether a paragraph is no part of the article but of the page around it. */
export function isBoilerplate(paragraph: string): boolean {
  return paragraph.length <= 500 && whole.some((pattern) => pattern.test(paragraph))
}

const credit =
  /(?:\b(?:photo(?:graph)?|picture|image|illustration)s?(?:\s+(?:by|courtesy(?: of)?|credit|via|from))?\s*[:/]?\s*[\p{Lu}@][^.!?]{2,80}|\((?:ap photo|photo|image|picture|credit|file)[^()]{0,80}\)|\b(?:getty images|ap photo|reuters|afp|epa|dpa|upi|shutterstock|file photo|handout)(?:\/[\p{L} .'-]{2,40})?)\s*(?:\|\s*license photo)?\s*\.?$/iu

/** Whether a paragraph ends in a photographer's or an agency's credit, as captions do. */
export function endsInCredit(paragraph: string): boolean {
  const end = paragraph.slice(-140)
  return /\|\s*license photo$/i.test(end) || (/photo|picture|image|credit|file|\/|\(/i.test(end) && credit.test(end))
}
