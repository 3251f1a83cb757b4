/**
 * Which place a name may mean: `npm run place -- "Lyman" --near ID` lists the candidates with their distance to the other
 * places of a story; `--choose 2` writes the second into the story’s places, `--at LONGITUDE,LATITUDE` a point of your own.
 * Names and coordinates: GeoNames, CC BY 4.0.
 */
import './terminal/failInWords.ts'
import { candidatesFor } from '../src/draft/candidates/candidatesFor.ts'
import { featureAt, featureOf } from '../src/draft/candidates/featureOf.ts'
import { builtGazetteer } from './draft/gazetteerFile.ts'
import { candidateLines } from './places/candidateLines.ts'
import { placeOptions } from './places/placeOptions.ts'
import { noPlaces, readPlacesFile } from './places/placesFile.ts'
import { writeFeature } from './places/writeFeature.ts'

const options = placeOptions(process.argv.slice(2))
const { name, near, choose, at } = options
const gazetteer = await builtGazetteer()
const story = near === undefined ? noPlaces : await readPlacesFile(near)
const candidates = candidatesFor(name, story.points, gazetteer)
const chosen = choose === undefined ? undefined : candidates[choose - 1]
if (choose !== undefined && chosen === undefined) {
  throw new Error(`--choose is ${choose}, and '${name}' has ${candidates.length} candidates`)
}
const feature = at === undefined ? chosen && featureOf(name, chosen.place, gazetteer.shapeOf) : featureAt(name, at)
if (feature === undefined) console.log(candidateLines(name, candidates, gazetteer, near).join('\n'))
else if (near === undefined) console.log(JSON.stringify(feature, null, 2))
else console.log(writeFeature(story, feature))
