/** The HTML with its addresses, which are from the site’s folder, from a page to whose folder `root` leads. */
export function fromFolder(html: string, root: string): string {
  return html.replace(/ (?:href|src|srcset)="(?:assets|stories)\/[^"]*"/gi, (attribute) =>
    attribute.replace(/(?<=[" ])(?=(?:assets|stories)\/)/g, root),
  )
}
