import { counter, kilometresIn, startingWith } from './counter.ts'
import { madeOnce } from './madeOnce.ts'
import { spokenDay } from './spokenDay.ts'
import type { CompassPoint, Wording } from './wording.ts'

const locale = 'fr'
const counted = counter(locale)
const plainLists = madeOnce(() => new Intl.ListFormat(locale, { type: 'unit' }))
const lists = new Intl.ListFormat(locale)

const statement = { one: '# déclaration', other: '# déclarations' }
const event = { one: '# événement', other: '# événements' }

const directions: Readonly<Record<CompassPoint, string>> = {
  N: 'au nord',
  NE: 'au nord-est',
  E: 'à l’est',
  SE: 'au sud-est',
  S: 'au sud',
  SW: 'au sud-ouest',
  W: 'à l’ouest',
  NW: 'au nord-ouest',
}

/** "de" elides to "d’" before a vowel. */
const of = (name: string) => (/^[aeiouyàâéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`)

export const french: Wording = {
  lang: 'fr',
  dir: 'ltr',
  locale,
  dates: {
    about: (date) => `${date} environ`,
    possibly: (date) => `peut-être ${date}`,
    by: (date) => `${date} au plus tard`,
    from: (date) => `${date} ou après`,
  },
  comma: ', ',
  crashed: 'La page a rencontré une erreur interne. La recharger peut aider.',
  panels: { map: 'Carte', timeline: 'Chronologie', quotes: 'Citations' },
  header: {
    basedOn: 'D’après',
    sources: 'Sources',
    corrections: 'Rectificatifs',
    sourcesAndCredit: (others) =>
      others === 0
        ? 'Source et crédits'
        : counted(others, {
            one: 'Avec le contexte de # autre article',
            other: 'Avec le contexte de # autres articles',
          }),
    byline: (byline) => `par ${byline}`,
  },
  legend: {
    label: 'N’afficher qu’un camp',
    all: 'Qui parle',
    withHolders: 'Qui parle, qui contrôle',
    holds: (places) => `contrôle ${places}`,
  },
  map: {
    places: 'Lieux de ce récit',
    skip: 'Passer la carte',
    approximate: 'approx.',
    zoomIn: 'Zoomer',
    zoomOut: 'Dézoomer',
    wholeStory: 'Tout le récit',
    fullScreen: 'Plein écran',
    leaveFullScreen: 'Quitter le plein écran',
    startLive: 'Charger la carte détaillée',
    attribution: { openStreetMap: '© les contributeurs d’OpenStreetMap' },
    failedWithoutStill: 'Le fond de carte ne peut pas être dessiné ici.',
    failed: 'La carte détaillée ne peut pas être affichée ici. Cette carte fixe fonctionne tout de même.',
    distance: kilometresIn(locale),
    farPlace: (label, direction, from) => `${label} ${directions[direction]} ${of(from)}`,
    counted: (name, statements) => startingWith(name, statements, counted(statements, statement)),
    ofThisDay: 'avec un fait de ce jour',
  },
  timeline: {
    day: 'Jour',
    spoken: spokenDay({
      counted,
      statement,
      event,
      lists: plainLists,
      nothing: 'rien de dit ni de fait',
      colon: ' : ',
      semicolon: ' ; ',
    }),
    earlier: 'Avant',
    dateNotGiven: 'date non précisée',
    previous: 'Moment précédent',
    next: 'Moment suivant',
    play: 'Lecture',
    pause: 'Pause',
    statementMark: (speaker, words, date) => `${speaker}${words && ` : ${words}`} (${date})`,
    eventMark: (title, date) => `${title} (${date})`,
    controlMark: (places, side, date) =>
      `${places} : ${side === null ? 'zone disputée' : `contrôle : ${side}`} (${date})`,
    notYet: (moments) =>
      moments === 0
        ? 'Tout le récit jusqu’ici'
        : counted(moments, { one: '# moment à venir', other: '# moments à venir' }),
  },
  quotes: {
    count: (statements) => counted(statements, statement),
    heldBack: (statements) =>
      counted(statements, { one: '# pas encore faite ce jour-là', other: '# pas encore faites ce jour-là' }),
    aboutPlace: (name) => `À propos ${of(name)}`,
    madeHere: 'Dit ici, sur d’autres lieux',
    happenedHere: 'Ce qui s’est passé ici',
    disagreement: 'Leur désaccord',
    reported: 'selon les mots de l’article',
    fromReport: (publisher) => `D’un autre article : ${publisher}`,
    disputes: (speaker) => `N’est pas d’accord avec ${speaker} :`,
    inArticle: 'Dans l’article',
    inReport: 'Dans cet article',
    closeSource: 'Fermer l’article',
    atSource: (publisher) => `À la source : ${publisher}`,
    noAddress: (publisher) => `${publisher} (sans adresse)`,
    showOnMap: 'Montrer sur la carte',
    onMap: 'Montré sur la carte',
    later: 'Pas encore dit',
    all: 'Tout afficher',
    deselect: (name) => `Désélectionner ${name}`,
    only: (name) => `Seulement ${name}`,
    noStatements: 'Ce récit ne contient aucune déclaration.',
    none: 'Aucune déclaration ne correspond à ce choix.',
    following: (entries) => counted(entries, { one: '# suivant', other: '# suivants' }),
    reading: 'Les textes arrivent…',
    unread: 'Les textes n’ont pas pu être lus. Réessayer',
    newWindow: '(s’ouvre dans une nouvelle fenêtre)',
    placeKinds: {
      city: 'ville',
      town: 'petite ville',
      village: 'village',
      base: 'base militaire',
      airport: 'aéroport',
      front: 'front',
      area: 'région',
      border: 'frontière',
      country: 'pays',
    },
  },
  data: {
    take: 'Emporter les données',
    places: 'Lieux (GeoJSON)',
    moments: 'Déclarations et événements (CSV)',
    failed: 'Le fichier n’a pas pu être créé. Vérifiez votre connexion et réessayez.',
    keys: 'Raccourcis clavier',
  },
  later: {
    gestures: {
      mac: 'Maintenez ⌘ et faites défiler pour zoomer',
      windows: 'Maintenez Ctrl et faites défiler pour zoomer',
      touch: 'Déplacez la carte avec deux doigts',
    },
    canvas: 'Le fond de carte : les flèches le déplacent, plus et moins zooment',
    inWords: {
      title: 'La carte en mots',
      heldOn: (day) => `Qui tient un lieu est indiqué au ${day}.`,
      holds: (from) => `${from} s’y trouve`,
      shows: (places, from) =>
        `${counted(places, { one: '# lieu', other: '# lieux' })}, avec les déclarations de tout le récit. Distances et directions sont données depuis ${from}.`,
    },
    control: {
      title: 'Qui contrôle ce lieu',
      record: 'Qui tenait quoi, et qui le dit',
      held: (side) => `contrôle : ${side}`,
      contested: 'zone disputée',
      since: (what, date) => `${what} (depuis : ${date})`,
      changing: (from, to, between) => `change de mains : ${from === null ? '' : `${from} `}→ ${to}, ${between}`,
      lost: (side, between) => `fin du contrôle : ${side}, ${between}`,
      between: (earliest, latest) => `entre le ${earliest} et le ${latest}`,
      differ: (claims) => `versions contraires : ${claims.join(' ; ')}`,
      claim: (what, by) => `${what} selon ${lists.format(by)}`,
      disputed: 'd’autres disent le contraire',
      until: (date) => `jusqu’à : ${date}`,
      unclaimed: 'aucun contrôle indiqué',
      others: (places) => counted(places, { one: 'Et # autre lieu', other: 'Et # autres lieux' }),
      over: 'terminé, n’est plus sur la carte',
    },
    mapKey: {
      title: 'Légende de la carte',
      signs: {
        sides: 'Anneau : parties qui en ont parlé',
        weight: 'Nombre, épaisseur : déclarations',
        today: 'Anneau extérieur : au jour choisi',
        quiet: 'Gris : rien n’en est dit',
        area: 'Hachures : à peu près ici',
        line: 'Tirets : à peu près ici',
        holder: 'Marque au centre : qui contrôle',
        changing: 'Marque creuse : change de mains',
        contested: 'Croix : zone disputée',
        disputed: 'Point d’interrogation : versions contraires',
        advance: 'Flèche : une avancée',
      },
    },
    columns: ['Quand', 'Quoi', 'Où'],
    told: {
      narrowed: (what, statements) => `${what} : ${counted(statements, statement)}`,
      onMap: (speaker, places) => `Sur la carte : ${speaker} à propos ${of(lists.format(places))}`,
    },
    pictures: {
      nth: (number, all) => `Image ${number} sur ${all}`,
      previous: 'Image précédente',
      next: 'Image suivante',
    },
    keys: {
      close: 'Fermer',
      does: {
        markers: 'D’un lieu à l’autre sur la carte',
        choose: 'Choisir un lieu, ou ne plus le choisir',
        deselect: 'Abandonner ce qui est choisi',
        day: 'Un jour en arrière ou en avant',
        week: 'Une semaine en arrière ou en avant',
        ends: 'Le premier jour, le dernier jour',
        sheet: 'Ces touches',
      },
    },
    noScriptYet:
      'La carte et la chronologie ne répondent pas : le script de la page n’a pas été chargé. Ouverte depuis un fichier, la page a besoin d’un serveur web, comme npm start.',
    list: { title: 'Récits' },
    failure: {
      title: 'Ce récit ne peut pas être affiché',
      problems: (count) =>
        `${counted(count, { one: '# problème trouvé', other: '# problèmes trouvés' })}. Chaque ligne nomme l’endroit dans le fichier, la valeur et ce qui ne va pas.`,
      foreign: (address, site) =>
        `${address} est d’un autre site. Cette page n’affiche que les récits du sien, ${site} : sinon, n’importe qui pourrait montrer le sien dans la page d’une rédaction.`,
      unread: (address) => `${address} n’a pas pu être lu :`,
      advice: 'Vérifiez le récit avec : npm run check -- ID',
    },
  },
}
