import { expect, it } from 'vitest'
import { loadGazetteer } from './loadGazetteer.ts'
import { gazetteerVersion } from './manifest.ts'

const files = (version: number): Readonly<Record<string, string>> => ({
  'manifest.json': JSON.stringify({ version, names: 'names.1.txt', shapes: 'shapes.2.json' }),
  'names.1.txt': ['1\tcountry\tSyria\tSY\t\t\t38\t35\t\tSyrian', ...Array(9).fill(''), '', '\n\n'].join('\f'),
  'shapes.2.json': '[]',
})

function reader(version: number) {
  const asked: string[] = []
  const read = (name: string) => {
    asked.push(name)
    return Promise.resolve(files(version)[name] ?? '')
  }
  return { asked, read }
}

it('reads the files that the manifest names', async () => {
  const { asked, read } = reader(gazetteerVersion)
  const gazetteer = await loadGazetteer(read)
  expect(asked).toEqual(['manifest.json', 'names.1.txt', 'shapes.2.json'])
  expect(gazetteer.named('syria')).toMatchObject([{ id: '1', country: 'SY' }])
})

it('refuses files of another version', async () => {
  await expect(loadGazetteer(reader(gazetteerVersion - 1).read)).rejects.toThrow(/its version is/)
})
