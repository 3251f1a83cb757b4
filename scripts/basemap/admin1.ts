import { fittedLines } from './fittedLines.ts'
import type { PopulatedPlace } from './places.ts'
import type { Ring, Shape } from './shapes.ts'
import type { Shared } from './simplified.ts'
import { sharedEdges } from './simplified.ts'
import { labelPoint, zoomOfArea } from './square.ts'
import type { State, StateProperties } from './states.ts'
import { readUnitNames, type UnitNames } from './unitNames.ts'

/** A unit has its borders and label from the zoom at which it is as large as a square of this many pixels. */
const roomForBorders = 40
const roomForLabel = 90
const lastZoom = 7

export type Admin1 = {
  /** Lines that end at these outlines of countries. */
  readonly bordersAt: (zoom: number, states: Shared<StateProperties>, outlines: readonly Ring[][]) => Shape[]
  readonly labelsAt: (zoom: number) => Shape[]
}

/** Borders and labels of first-level units; countries that have only one have neither. */
export function admin1Of(states: readonly State[], places: readonly PopulatedPlace[]): Admin1 {
  const units = new Map(states.map((state) => [unitKey(state.properties), measured(state)]))
  const several = severalIn(states)
  const divided = [...units.values()].filter(({ state }) => several.has(state.properties.country))
  const namesOf = readUnitNames(places)
  const isShown = (from: number, zoom: number) => zoom >= lastZoom || from <= zoom
  const hasBorders = (unit: StateProperties, zoom: number) => isShown(units.get(unitKey(unit))?.bordersFrom ?? 0, zoom)
  return {
    labelsAt: (zoom) =>
      divided
        .filter(({ labelFrom, state }) => state.properties.name !== '' && isShown(labelFrom, zoom))
        .map((unit) => labelOf(unit, namesOf(unit.state.properties))),
    bordersAt: (zoom, topology, outlines) => {
      const lines = sharedEdges(
        topology,
        (unit, other) => unit.country === other.country && hasBorders(unit, zoom) && hasBorders(other, zoom),
      )
      const coordinates = fittedLines(lines, outlines)
      return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }]
    },
  }
}

/** Countries that have more than one unit. */
function severalIn(states: readonly State[]): Set<string> {
  const countries = states.map(({ properties }) => properties.country)
  return new Set(countries.filter((country, index) => countries.indexOf(country) !== index))
}

type Unit = ReturnType<typeof measured>

function measured(state: State) {
  const { point, area } = labelPoint(state.geometry.coordinates)
  return {
    state,
    point,
    bordersFrom: zoomOfArea(area, roomForBorders),
    labelFrom: zoomOfArea(area, roomForLabel),
  }
}

function labelOf({ state, point, labelFrom }: Unit, { en, local }: UnitNames): Shape {
  const names = Object.entries(local).filter(([, text]) => text !== en)
  const localised = Object.fromEntries(names.map(([language, text]) => [`name:${language}`, text]))
  return {
    type: 'Feature',
    properties: { name: en, ...localised, a2: state.properties.a2, rank: labelFrom },
    geometry: { type: 'Point', coordinates: point },
  }
}

function unitKey({ country, name }: StateProperties): string {
  return `${country} ${name}`
}
