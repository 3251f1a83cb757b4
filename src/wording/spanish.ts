import { counter, kilometresIn, startingWith } from './counter.ts'
import { madeOnce } from './madeOnce.ts'
import { spokenDay } from './spokenDay.ts'
import type { CompassPoint, Wording } from './wording.ts'

const locale = 'es'
const counted = counter(locale)
const plainLists = madeOnce(() => new Intl.ListFormat(locale, { type: 'unit' }))
const lists = new Intl.ListFormat(locale)

const statement = { one: '# declaración', other: '# declaraciones' }
const event = { one: '# hecho', other: '# hechos' }

const directions: Readonly<Record<CompassPoint, string>> = {
  N: 'al norte',
  NE: 'al nordeste',
  E: 'al este',
  SE: 'al sudeste',
  S: 'al sur',
  SW: 'al sudoeste',
  W: 'al oeste',
  NW: 'al noroeste',
}

export const spanish: Wording = {
  lang: 'es',
  dir: 'ltr',
  locale,
  dates: {
    about: (date) => `${date} aproximadamente`,
    possibly: (date) => `posiblemente ${date}`,
    by: (date) => `${date} a más tardar`,
    from: (date) => `${date} o después`,
  },
  comma: ', ',
  crashed: 'La página sufrió un error interno. Volver a cargarla puede ayudar.',
  panels: { map: 'Mapa', timeline: 'Cronología', quotes: 'Citas' },
  header: {
    basedOn: 'Basado en',
    sources: 'Fuentes',
    corrections: 'Correcciones',
    sourcesAndCredit: (others) =>
      others === 0
        ? 'Fuente y créditos'
        : counted(others, {
            one: 'Con contexto de otro artículo',
            other: 'Con contexto de otros # artículos',
          }),
    byline: (byline) => `por ${byline}`,
  },
  legend: {
    label: 'Mostrar solo una parte',
    all: 'Quién habla',
    withHolders: 'Quién habla, quién controla',
    holds: (places) => `controla ${places}`,
  },
  map: {
    places: 'Lugares de esta historia',
    skip: 'Saltar el mapa',
    approximate: 'aprox.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    wholeStory: 'Toda la historia',
    fullScreen: 'Pantalla completa',
    leaveFullScreen: 'Salir de pantalla completa',
    startLive: 'Cargar el mapa detallado',
    attribution: { openStreetMap: '© colaboradores de OpenStreetMap' },
    failedWithoutStill: 'Aquí no se puede dibujar el terreno.',
    failed: 'Aquí no se puede mostrar el mapa detallado. Este mapa fijo funciona igualmente.',
    distance: kilometresIn(locale),
    farPlace: (label, direction, from) => `${label} ${directions[direction]} de ${from}`,
    counted: (name, statements) => startingWith(name, statements, counted(statements, statement)),
    ofThisDay: 'con algo de este día',
  },
  timeline: {
    day: 'Día',
    spoken: spokenDay({ counted, statement, event, lists: plainLists, nothing: 'nada dicho ni hecho' }),
    earlier: 'Antes',
    dateNotGiven: 'sin fecha indicada',
    previous: 'Momento anterior',
    next: 'Momento siguiente',
    play: 'Reproducir',
    pause: 'Pausar',
    statementMark: (speaker, words, date) => `${speaker}${words && `: ${words}`} (${date})`,
    eventMark: (title, date) => `${title} (${date})`,
    controlMark: (places, side, date) => `${places}: ${side === null ? 'en disputa' : `control: ${side}`} (${date})`,
    notYet: (moments) =>
      moments === 0
        ? 'Toda la historia hasta ahora'
        : counted(moments, { one: '# momento por venir', other: '# momentos por venir' }),
  },
  quotes: {
    count: (statements) => counted(statements, statement),
    heldBack: (statements) => counted(statements, { one: '# aún no hecha ese día', other: '# aún no hechas ese día' }),
    aboutPlace: (name) => `Sobre ${name}`,
    madeHere: 'Dicho aquí, sobre otros lugares',
    happenedHere: 'Lo que ocurrió aquí',
    disagreement: 'No están de acuerdo',
    reported: 'en palabras del artículo',
    fromReport: (publisher) => `De otro artículo: ${publisher}`,
    disputes: (speaker) => `No coincide con ${speaker}:`,
    inArticle: 'En el artículo',
    inReport: 'En ese artículo',
    closeSource: 'Cerrar el artículo',
    atSource: (publisher) => `En la fuente: ${publisher}`,
    noAddress: (publisher) => `${publisher} (sin dirección)`,
    showOnMap: 'Mostrar en el mapa',
    onMap: 'Mostrado en el mapa',
    later: 'Aún no dicho',
    all: 'Mostrar todas',
    deselect: (name) => `Quitar la selección: ${name}`,
    only: (name) => `Solo ${name}`,
    noStatements: 'Esta historia no contiene ninguna declaración.',
    none: 'Ninguna declaración corresponde a esta elección.',
    following: (entries) => counted(entries, { other: '# más' }),
    reading: 'Los textos están en camino…',
    unread: 'No se han podido leer los textos. Intentar de nuevo',
    newWindow: '(se abre en una ventana nueva)',
    placeKinds: {
      city: 'ciudad',
      town: 'población',
      village: 'pueblo',
      base: 'base militar',
      airport: 'aeropuerto',
      front: 'frente',
      area: 'zona',
      border: 'frontera',
      country: 'país',
    },
  },
  data: {
    take: 'Llevarse los datos',
    places: 'Lugares (GeoJSON)',
    moments: 'Declaraciones y hechos (CSV)',
    failed: 'No se pudo crear el archivo. Compruebe su conexión e inténtelo de nuevo.',
    keys: 'Atajos de teclado',
  },
  later: {
    gestures: {
      mac: 'Mantenga ⌘ y desplácese para ampliar el mapa',
      windows: 'Mantenga Ctrl y desplácese para ampliar el mapa',
      touch: 'Mueva el mapa con dos dedos',
    },
    canvas: 'El terreno del mapa: las flechas lo mueven, más y menos lo amplían',
    inWords: {
      title: 'El mapa en palabras',
      heldOn: (day) => `Quién controla cada lugar se indica a fecha de ${day}.`,
      holds: (from) => `${from} está dentro`,
      shows: (places, from) =>
        `${counted(places, { one: '# lugar', other: '# lugares' })}, con las declaraciones de toda la historia. Las distancias y direcciones se dan desde ${from}.`,
    },
    control: {
      title: 'Quién controla este lugar',
      record: 'Quién controlaba qué, y quién lo dice',
      held: (side) => `control: ${side}`,
      contested: 'en disputa',
      since: (what, date) => `${what} (desde: ${date})`,
      changing: (from, to, between) => `cambia de manos: ${from === null ? '' : `${from} `}→ ${to}, ${between}`,
      lost: (side, between) => `fin del control: ${side}, ${between}`,
      between: (earliest, latest) => `entre el ${earliest} y el ${latest}`,
      differ: (claims) => `versiones contrarias: ${claims.join('; ')}`,
      claim: (what, by) => `${what} según ${lists.format(by)}`,
      disputed: 'otros dicen lo contrario',
      until: (date) => `hasta: ${date}`,
      unclaimed: 'sin control indicado',
      others: (places) => counted(places, { one: 'Y # lugar más', other: 'Y # lugares más' }),
      over: 'terminado, ya no está en el mapa',
    },
    mapKey: {
      title: 'Leyenda del mapa',
      signs: {
        sides: 'Anillo: partes que hablaron del lugar',
        weight: 'Número, grosor: declaraciones',
        today: 'Anillo exterior: en el día elegido',
        quiet: 'Gris: aún nada dicho',
        area: 'Rayado: más o menos aquí',
        line: 'Línea discontinua: más o menos aquí',
        holder: 'Marca interior: quién controla',
        changing: 'Marca hueca: cambia de manos',
        contested: 'Cruz: en disputa',
        disputed: 'Interrogación: versiones opuestas',
        advance: 'Flecha: un avance',
      },
    },
    columns: ['Cuándo', 'Qué', 'Dónde'],
    told: {
      narrowed: (what, statements) => `${what}: ${counted(statements, statement)}`,
      onMap: (speaker, places) => `En el mapa: ${speaker} sobre ${lists.format(places)}`,
    },
    pictures: {
      nth: (number, all) => `Imagen ${number} de ${all}`,
      previous: 'Imagen anterior',
      next: 'Imagen siguiente',
    },
    keys: {
      close: 'Cerrar',
      does: {
        markers: 'De un lugar a otro en el mapa',
        choose: 'Elegir un lugar, o dejar de elegirlo',
        deselect: 'Dejar lo elegido',
        day: 'Un día atrás o adelante',
        week: 'Una semana atrás o adelante',
        ends: 'El primer día, el último día',
        sheet: 'Estas teclas',
      },
    },
    noScriptYet:
      'El mapa y la cronología no responden: el script de la página no se ha cargado. Abierta desde un archivo, la página necesita un servidor web, como npm start.',
    list: { title: 'Historias' },
    failure: {
      title: 'Esta historia no se puede mostrar',
      problems: (count) =>
        `${counted(count, { one: '# problema encontrado', other: '# problemas encontrados' })}. Cada línea nombra el lugar en el archivo, el valor y qué está mal.`,
      foreign: (address, site) =>
        `${address} es de otro sitio. Esta página solo muestra historias del suyo, ${site}: si no, cualquiera podría mostrar la suya dentro de la página de un medio.`,
      unread: (address) => `No se pudo leer ${address}:`,
      advice: 'Compruebe la historia con: npm run check -- ID',
    },
  },
}
