import 'maplibre-gl/dist/maplibre-gl.css'
import { addProtocol, Map as GlMap, LngLatBounds, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { Protocol } from 'pmtiles'
import { useEffect, useRef } from 'react'
import { useFloor } from './floorStore.ts'
import { floorPlaces, floorStory } from './floorStory.ts'
import { floorStyle } from './floorStyle.ts'

setWorkerUrl(workerUrl)
addProtocol('pmtiles', new Protocol().tile)

/** The live map, which starts as soon as React has rendered its element, with a button for each place. */
export function FloorMap() {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (container.current === null) return
    const map = startMap(container.current)
    const unsubscribe = useFloor.subscribe(({ placeId }, before) => {
      const place = floorPlaces.find(({ id }) => id === placeId)
      if (place !== undefined && placeId !== before.placeId) map.easeTo({ center: place.at, duration: 1100 })
    })
    return () => {
      unsubscribe()
      map.remove()
    }
  }, [])
  return <div className="map" ref={container} />
}

function startMap(container: HTMLElement): GlMap {
  const inView = floorPlaces.filter(({ id }) => floorStory.view.fit.includes(id))
  const bounds = inView.reduce((box, { at }) => box.extend(at), new LngLatBounds())
  const map = new GlMap({
    container,
    style: floorStyle(new URL('geo/world.pmtiles', document.baseURI).href),
    bounds,
    fitBoundsOptions: { padding: 48 },
    maxZoom: 11,
    fadeDuration: 0,
    attributionControl: false,
  })
  for (const { id, name, at } of floorPlaces) {
    const element = document.createElement('button')
    element.dataset.place = id
    element.append(name)
    element.addEventListener('click', () => useFloor.getState().choosePlace(id))
    new Marker({ element }).setLngLat(at).addTo(map)
  }
  const showMoving = (isMoving: boolean) => () => {
    container.dataset.moving = String(isMoving)
  }
  map.on('movestart', showMoving(true))
  map.on('moveend', showMoving(false))
  map.once('idle', () => {
    document.documentElement.dataset.map = 'live'
  })
  return map
}
