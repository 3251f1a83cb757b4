const words =
  /\b(?:sheriff|deputies|county|township|high school|school board|state police|state troopers?|interstate|district attorney|sophomore|varsity|medicaid|statewide|county commissioners|fire department|police department|state senator|zip code)\b/gi
/** One of these words stands in reports from elsewhere, too. */
const least = 2

/** Whether a text speaks of the offices and schools of American towns: then the towns that it names are there first of all. */
export function isAmericanNews(text: string): boolean {
  return new Set(text.match(words)?.map((word) => word.toLowerCase())).size >= least
}
