import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bomb, rawZip } from '../../testing/rawZip.ts'
import { wordDocument, wordParts } from '../../testing/wordDocument.ts'
import { wordText } from './wordText.ts'

/** In Node, Mammoth takes a buffer. */
const { extractRawText } = mammoth
beforeAll(() => {
  vi.spyOn(mammoth, 'extractRawText').mockImplementation((input) =>
    extractRawText('arrayBuffer' in input ? { buffer: Buffer.from(input.arrayBuffer) } : input),
  )
})
afterAll(() => {
  vi.restoreAllMocks()
})

const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`

describe('a Word document', () => {
  it('gives its words', async () => {
    const docx = wordDocument(paragraph('Bridge closed') + paragraph('The mayor &amp; others said so.'))
    expect(await wordText(docx)).toBe('Bridge closed\n\nThe mayor & others said so.\n\n')
  })

  it('may have pictures, of any size, that are not read', async () => {
    const docx = wordDocument(paragraph('Bridge closed'), { 'word/media/image1.png': new Uint8Array(11_000_000) })
    expect(await wordText(docx)).toContain('Bridge closed')
  })

  it('whose relations lead elsewhere is read without them', async () => {
    const linked = `<w:p><w:hyperlink r:id="r1"><w:r><w:t>Bridge closed</w:t></w:r></w:hyperlink><w:r><w:drawing><a:blip r:link="r2"/></w:drawing></w:r></w:p>`
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relations = ['hyperlink', 'image', 'attachedTemplate', 'styles', 'footnotes', 'oleObject'].map(
      (name, index) =>
        `<Relationship Id="r${index + 1}" Type="${type}/${name}" Target="http://elsewhere.example/${name}" TargetMode="External"/>`,
    )
    const docx = wordDocument(linked, { 'word/_rels/document.xml.rels': relationships(relations.join('')) })
    expect(await wordText(docx)).toBe('Bridge closed\n\n')
  })
})

describe('a Word document is refused', () => {
  it.each([
    ['that grow without end', '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;">', '&b;'],
    ['of other files', '<!ENTITY b SYSTEM "file:///etc/passwd">', '&b;'],
    ['of other hosts', '<!ENTITY % b SYSTEM "http://elsewhere.example/">%b;', ''],
  ])('that declares entities %s', async (_, declared, words) => {
    const parts = wordParts(paragraph(words))
    const xml = `<?xml version="1.0"?><!DOCTYPE d [${declared}]>${parts['word/document.xml']}`
    await expect(wordText(zipped({ ...parts, 'word/document.xml': xml }))).rejects.toThrow(
      "'word/document.xml' has a document type, which no Word document has",
    )
  })

  it('that would unpack to 1 GB, said or not', async () => {
    await expect(wordText(rawZip([bomb('word/document.xml', 1e9)]))).rejects.toThrow('it holds more than 10 MB')
    await expect(wordText(rawZip([bomb('word/document.xml', 1000)]))).rejects.toThrow('another size than it says')
  })

  it.each([
    ['that is another kind of zip', { 'a.xml': '<a/>' }, 'Could not find main document part'],
    ['that has no end', { ...wordParts(''), 'word/document.xml': '<w:document>' }, 'unclosed'],
    ['that is nested too deep', wordParts('<w:p>'.repeat(20_000) + '</w:p>'.repeat(20_000)), 'call stack'],
  ])('%s', async (_, parts, reason) => {
    const refused = expect(wordText(zipped(parts))).rejects
    await refused.toThrow('it is no Word document that can be read (')
    await refused.toThrow(reason)
  })

  it('that is none', async () => {
    await expect(wordText(strToU8('%PDF-1.7'))).rejects.toThrow('it is no zip that can be read')
  })
})

function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])))
}
