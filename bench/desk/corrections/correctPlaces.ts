import { type EntryOf, entriesOf, entryOf } from '../../../src/desk/project/entries.ts'
import { namedPoints } from '../../../src/desk/project/namedPoints.ts'
import type { Project } from '../../../src/desk/project/project.ts'
import { candidatesFor } from '../../../src/draft/candidates/candidatesFor.ts'
import { featureOf } from '../../../src/draft/candidates/featureOf.ts'
import { addedBy } from './correctSpeakers.ts'
import { drawPlace } from './drawPlace.ts'
import type { Editor } from './Editor.ts'
import { passageOf } from './passages.ts'
import { areAtSameSpot } from './samePosition.ts'
import { areSameWords } from './sameWords.ts'
import { existing, type Work, withoutPair } from './work.ts'

type Place = EntryOf<'places'>

/** Removes the places that the hand-made story doesn’t have, corrects those that it has, and adds the others. */
export async function correctPlaces(work: Work): Promise<void> {
  const { editor, hand, ids } = work
  for (const id of withoutPair(ids.places, entriesOf(await editor.project(), 'places'))) {
    await editor.open({ list: 'places', id })
    await editor.removeOpen()
  }
  for (const place of entriesOf(hand, 'places')) {
    if (!ids.places.has(place.id)) await addPlace(work, place)
    await correctPlace(work, place)
  }
}

/** A place of words that the report names it by. */
async function addPlace({ editor, hand, ids }: Work, place: Place): Promise<void> {
  const added = await addedBy(editor, 'places', async () => {
    await editor.select(passageOf(hand, place.properties.name))
    await editor.press('p')
  })
  ids.places.set(place.id, added)
}

async function correctPlace(work: Work, place: Place): Promise<void> {
  const { editor, ids } = work
  const { fields } = editor.desk.words
  const id = ids.places.get(place.id) ?? ''
  const now = async () => entryOf(await editor.project(), 'places', id)
  const before = existing(await now(), place.id)
  if (!areAtSameSpot(place.geometry, before.geometry)) {
    await editor.open({ list: 'places', id })
    await locate(work, place, id)
    editor.count({ fields: 1 })
  }
  if (!areSameWords(place.properties.name, before.properties.name)) {
    await editor.open({ list: 'places', id })
    await editor.write(editor.desk.field(fields.name), place.properties.name)
  }
  if (place.properties.precision !== (await now())?.properties.precision) {
    await editor.open({ list: 'places', id })
    await editor.choose(editor.desk.field(fields.precision), place.properties.precision)
    editor.count({ fields: 1 })
  }
}

/** Finds the open place in the gazetteer by its name, or by the gazetteer’s own; else types its coordinates, or draws it. */
async function locate(work: Work, place: Place, id: string): Promise<void> {
  const { editor, gazetteer } = work
  const { fields } = editor.desk.words
  const project = await editor.project()
  const name = entryOf(project, 'places', id)?.properties.name ?? ''
  const search = editor.desk.field(fields.search)
  for (const sought of [name, place.properties.name, place.properties.gazetteerName ?? name]) {
    const index = candidateFor(project, id, sought, place, gazetteer)
    if (index === -1) continue
    if (sought === name) await editor.click(search)
    else {
      await editor.click(search)
      await editor.press('Control+A')
      await editor.type(sought)
    }
    // Of the list for these words: that for those before may still be there.
    await editor.click(editor.desk.page.locator(`[role="option"][data-key=${JSON.stringify(`${index} ${sought}`)}]`))
    const given = entryOf(await editor.project(), 'places', id)?.geometry ?? null
    if (areAtSameSpot(place.geometry, given)) return
    throw new Error(
      `'${sought}' was chosen for '${place.id}', which is ${given === null ? 'nowhere' : 'elsewhere'} then`,
    )
  }
  if (place.geometry?.type === 'Point') {
    const drawn = entryOf(project, 'places', id)?.geometry
    if (drawn != null && drawn.type !== 'Point') await pointAtMiddle(work.editor)
    const [longitude = 0, latitude = 0] = place.geometry.coordinates
    for (const [label, degrees] of [
      [fields.latitude, latitude],
      [fields.longitude, longitude],
    ] as const) {
      await editor.click(editor.desk.field(label))
      await editor.press('Control+A')
      await editor.type(String(degrees))
    }
  } else await drawPlace(work, place)
}

/** Makes a point of the open place, anywhere: areas and lines have no coordinates to type. */
async function pointAtMiddle(editor: Editor): Promise<void> {
  const map = editor.desk.part('map')
  await editor.click(editor.desk.part('story').getByRole('button', { name: editor.desk.words.map.point }))
  await map.locator('canvas').first().click({ force: true })
  editor.count({ clicks: 1 })
}

/** So many places of a name does the desk offer. */
const most = 12

/** The index of the place that is meant among those that the desk offers for a name; -1 where it is none of them. */
function candidateFor(project: Project, id: string, name: string, place: Place, gazetteer: Work['gazetteer']): number {
  return candidatesFor(name, namedPoints(project, id), gazetteer)
    .slice(0, most)
    .findIndex((candidate) => {
      const { geometry } = featureOf(name, candidate.place, gazetteer.shapeOf)
      return areAtSameSpot(place.geometry, geometry as Place['geometry'])
    })
}
