import { type Admin1Names, readAdmin1Names } from './admin1Names.ts'
import type { Admin1Properties, Admin1Unit } from './admin1Units.ts'
import { labelPoint, zoomOfArea } from './labelPoint.ts'
import type { PopulatedPlace } from './places.ts'
import type { Ring, Shape } from './shapes.ts'
import { snapToOutlines } from './snapToOutlines.ts'
import { type SharedTopology, sharedEdges } from './topology.ts'

/** A unit has borders and a label from the zoom at which it is as large as a square of this many pixels. */
const minBorderSize = 40
const minLabelSize = 90
const lastZoom = 7

export type Admin1 = {
  /** The borders at a zoom, fitted to these outlines of countries. */
  readonly bordersAt: (
    zoom: number,
    admin1Units: SharedTopology<Admin1Properties>,
    outlines: readonly Ring[][],
  ) => Shape[]
  readonly labelsAt: (zoom: number) => Shape[]
}

/** Borders and labels of first-level units. A country that has only one unit has neither. */
export function admin1Layers(admin1Units: readonly Admin1Unit[], places: readonly PopulatedPlace[]): Admin1 {
  const units = new Map(admin1Units.map((state) => [unitKey(state.properties), measureUnit(state)]))
  const countries = dividedCountries(admin1Units)
  const shownUnits = [...units.values()].filter(({ state }) => countries.has(state.properties.country))
  const namesOf = readAdmin1Names(places)
  const isShown = (from: number, zoom: number) => zoom >= lastZoom || from <= zoom
  const hasBorders = (unit: Admin1Properties, zoom: number) => isShown(units.get(unitKey(unit))?.bordersFrom ?? 0, zoom)
  return {
    labelsAt: (zoom) =>
      shownUnits
        .filter(({ labelFrom, state }) => state.properties.name !== '' && isShown(labelFrom, zoom))
        .map((unit) => labelOf(unit, namesOf(unit.state.properties))),
    bordersAt: (zoom, topology, outlines) => {
      const lines = sharedEdges(
        topology,
        (unit, other) => unit.country === other.country && hasBorders(unit, zoom) && hasBorders(other, zoom),
      )
      const coordinates = snapToOutlines(lines, outlines)
      return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }]
    },
  }
}

/** The countries that have more than one unit. */
function dividedCountries(admin1Units: readonly Admin1Unit[]): Set<string> {
  const countries = admin1Units.map(({ properties }) => properties.country)
  return new Set(countries.filter((country, index) => countries.indexOf(country) !== index))
}

type Unit = ReturnType<typeof measureUnit>

function measureUnit(state: Admin1Unit) {
  const { point, area } = labelPoint(state.geometry.coordinates)
  return {
    state,
    point,
    bordersFrom: zoomOfArea(area, minBorderSize),
    labelFrom: zoomOfArea(area, minLabelSize),
  }
}

function labelOf({ state, point, labelFrom }: Unit, { en, local }: Admin1Names): Shape {
  const names = Object.entries(local).filter(([, text]) => text !== en)
  const localised = Object.fromEntries(names.map(([language, text]) => [`name:${language}`, text]))
  return {
    type: 'Feature',
    properties: { name: en, ...localised, a2: state.properties.a2, rank: labelFrom },
    geometry: { type: 'Point', coordinates: point },
  }
}

function unitKey({ country, name }: Admin1Properties): string {
  return `${country} ${name}`
}
