import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org'

/** The least of the parts of a Word document (ECMA-376), with some markup in its body. */
export function wordParts(body: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `<Types xmlns="${main}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="r1" Type="${main}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${main}/wordprocessingml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships" xmlns:a="${main}/drawingml/2006/main"><w:body>${body}</w:body></w:document>`,
  }
}

/** A Word document with some markup in its body, and other parts. */
export function wordDocument(
  body: string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const parts = Object.entries({ ...wordParts(body), ...others })
  return zipSync(
    Object.fromEntries(parts.map(([path, part]) => [path, part instanceof Uint8Array ? part : strToU8(part)])),
  )
}
