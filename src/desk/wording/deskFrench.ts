import { counter } from '../../wording/counter.ts'
import { french } from '../../wording/french.ts'
import type { DeskWording } from './deskWording.ts'

const { dir, locale, dates } = french
const counted = counter(locale)
const numbers = new Intl.NumberFormat(locale)

/** "de" elides to "d’" before a vowel. */
const of = (name: string) => (/^[aeiouyàâéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`)

export const deskFrench: DeskWording = {
  lang: 'fr',
  dir,
  locale,
  dates,
  openStreetMap: french.map.attribution.openStreetMap,
  title: 'Atelier',
  bar: {
    stories: 'Récits',
    undo: 'Annuler',
    redo: 'Rétablir',
    undone: (name) => `Annulé : ${name}`,
    redone: (name) => `Rétabli : ${name}`,
    sections: 'Parties de l’atelier',
    language: 'Langue',
    kept: 'Conservé dans ce navigateur',
    keeping: 'Enregistrement…',
    notKept: (reason) => `Non conservé : ${reason}. Téléchargez le récit avant de fermer cette page.`,
    full: 'ce navigateur n’a plus de place',
    elsewhere: 'Ouvert dans un autre onglet : les changements faits ici ne sont pas conservés.',
    workHere: 'Travailler ici',
  },
  paste: {
    title: 'D’un article à une carte',
    explained:
      'Collez un article de presse. L’atelier y trouve les lieux, qui en a dit quoi et quand. Vous corrigez, vous voyez la page et vous emportez un dossier à mettre en ligne. Rien ne quitte ce navigateur.',
    article: 'L’article',
    placeholder: 'Collez le texte de l’article, ou déposez un fichier ici : .txt, .html, .docx',
    file: 'Choisir un fichier',
    drop: 'Déposez le fichier ici',
    address: 'Son adresse',
    publisher: 'Média',
    published: 'Date de publication',
    byline: 'Signature',
    submit: 'Ébaucher la carte',
    missing: (what) => `L’article ne le dit pas : ${what}`,
    refused: (reason) => `Aucun récit ne peut en être tiré : ${reason}.`,
    loading: 'Chargement des lieux du monde',
    loadingFailed: (reason) => `Les lieux du monde n’ont pas pu être chargés : ${reason}. Réessayez.`,
    open: 'Ou reprendre un récit',
    openExplained: 'Le dossier ou le zip d’un récit, un récit publié ici, ou un récit que ce navigateur conserve.',
    openFolder: 'Ouvrir un dossier',
    openFile: 'Ouvrir un zip',
    kept: 'Conservés dans ce navigateur',
    published_: 'Publiés ici',
    none: 'Aucun pour l’instant',
    forget: (title) => `Retirer « ${title} » de ce navigateur`,
    openRefused: (name) => `${name} n’est pas un récit que l’atelier peut ouvrir :`,
  },
  article: {
    title: 'L’article',
    source: 'Source',
    help: 'Sélectionnez des mots, puis appuyez sur S pour une déclaration, P pour un lieu, E pour un événement, D pour une date.',
    keys: 'Maj et les flèches sélectionnent ; Entrée ouvre ce qui est marqué au curseur.',
    toolbar: 'Ce que sont les mots sélectionnés',
    statement: 'Déclaration',
    place: 'Lieu',
    event: 'Événement',
    date: 'Date',
    evidence: 'Passage à l’appui',
    noDate: 'Ces mots ne nomment ni jour, ni mois, ni année.',
    setDate: (date) => `Date : ${date}`,
    needsEntry: 'Choisissez d’abord une déclaration ou un événement.',
    nothing: 'Sélectionnez d’abord des mots de l’article.',
    marks: { statement: 'Déclaration', event: 'Événement', place: 'Lieu', speaker: 'Intervenant', date: 'Date' },
  },
  questions: {
    title: 'À vérifier',
    toCheck: (open) => counted(open, { one: '# question à vérifier', other: '# questions à vérifier' }),
    done: 'Plus de questions. Relisez une fois chaque citation dans l’article.',
    of: (index, all) => `${numbers.format(index)} sur ${numbers.format(all)}`,
    previous: 'Question précédente',
    next: 'Question suivante',
    keep: (value) => `Garder : ${value}`,
    keepAsIs: 'Garder tel quel',
    takeOut: (list) => {
      if (list === 'speakers') return 'Pas un intervenant : à retirer, avec ses propos'
      if (list === 'statements') return 'Retirer la déclaration'
      if (list === 'events') return 'Retirer l’événement'
      return list === 'places' ? 'Retirer le lieu' : 'Retirer'
    },
    another: (list) =>
      ({ places: 'Un autre lieu du récit', speakers: 'Un autre intervenant', sides: 'Un autre camp' })[list],
    oneByOne: 'Demander pour chacune',
    use: 'Utiliser',
    notSaid: 'Non précisé',
    add: (when, words) => `Ajouter, ${when} : ${words}`,
    nothingToAdd: 'Rien à ajouter',
    noneOfThese: 'Aucune de celles-ci',
    byHand: 'Corriger à la main',
    draftAgain: 'Refaire l’ébauche avec ce jour',
    forAll: (number) => counted(number, { one: 'Répond pour # entrée', other: 'Répond pour # entrées à la fois' }),
    ask: (list, key, name) => {
      if (key === 'geometry') return `Quel lieu est ${name} ?`
      if (key === 'about') return 'De quel lieu est-il question ?'
      if (key === 'said.on') return 'Quand cela a-t-il été dit ?'
      if (key === 'said.at') return 'Où cela a-t-il été dit ?'
      if (key === 'speaker') return 'Qui dit cela ?'
      if (key === 'side') return `${name} : dans quel camp ?`
      if (key === 'role') return `${name} : quelle fonction ?`
      if (key === 'name') return 'Qui parle ?'
      if (key === 'title' && list === 'events') return 'Que s’est-il passé, en quelques mots ?'
      if (key === 'lead') return 'Quelles déclarations ouvrent la page, face à face ?'
      if (key === 'events') return 'Que s’est-il passé, et quand ?'
      if (key === 'places') return 'Où cela s’est-il passé ?'
      if (key === 'published') return 'Quel jour l’article a-t-il paru ?'
      if (key === 'publisher') return 'Qui a publié l’article ?'
      if (key === 'url') return 'Quelle est l’adresse de l’article ?'
      if (key === 'byline') return 'Qui a écrit l’article ?'
      if (key === 'summary') return 'Quel est le récit, en une phrase ?'
      if (key === 'title')
        return list === 'sources' ? 'Quel est le titre de l’article lui-même ?' : 'Quel est le titre de votre page ?'
      if (key === 'text') return 'Est-ce une déclaration à part entière ?'
      if (key.startsWith('evidence')) return 'Quels mots de l’article le disent ?'
      return 'Est-ce juste ?'
    },
    kilometresFrom: (kilometres, name) => `à ${kilometres} km ${of(name)}`,
  },
  lists: {
    story: 'Récit',
    statements: 'Déclarations',
    events: 'Événements',
    places: 'Lieux',
    speakers: 'Intervenants',
    sides: 'Camps',
    sources: 'Sources',
    control: 'Qui contrôle quoi',
  },
  one: {
    statements: 'Déclaration',
    events: 'Événement',
    places: 'Lieu',
    speakers: 'Intervenant',
    sides: 'Camp',
    sources: 'Source',
    control: 'Qui contrôle ce lieu',
  },
  fields: {
    text: 'Propos',
    name: 'Nom',
    role: 'Fonction',
    speaker: 'Intervenant',
    side: 'Camp',
    kind: 'De qui sont les mots',
    direct: 'De l’intervenant lui-même',
    reported: 'De l’article',
    about: 'À propos de',
    addPlace: 'Ajouter un lieu',
    removePlace: (name) => `Retirer ${name}`,
    saidOn: 'Date des propos',
    saidAt: 'Lieu des propos',
    occasion: 'Occasion',
    evidence: 'Passage à l’appui',
    evidenceHelp: 'Les mots mêmes de l’article. Sélectionnez-en d’autres dans l’article, puis utilisez-les ici.',
    useSelection: 'Utiliser les mots sélectionnés',
    disputes: 'N’est pas d’accord avec',
    addDispute: 'Ajouter une déclaration en désaccord',
    removeDispute: (words) => `Pas en désaccord : ${words}`,
    removeLead: (words) => `Retirer de l’ouverture : ${words}`,
    leadHelp: 'De deux à quatre déclarations en désaccord : la page les met face à face.',
    leadAlone: 'Une seule n’est pas gardée : choisissez celle qui n’est pas d’accord.',
    leadApart: 'Le récit ne dit pas encore qu’elles sont en désaccord.',
    leadDispute: 'Elles sont en désaccord',
    title: 'Titre',
    detail: 'En une ou deux phrases',
    when: 'Quand',
    places: 'Où',
    publisher: 'Média',
    byline: 'Signature',
    published: 'Publié le',
    address: 'Adresse',
    sourceText: 'Son texte',
    summary: 'Chapô',
    credit: 'Crédits',
    storyId: 'Nom de son dossier',
    lang: 'Langue du récit',
    from: 'Premier jour',
    to: 'Dernier jour',
    firstView: 'La première vue montre',
    question: 'La page s’ouvre sur la question',
    leadStatements: 'La page s’ouvre sur ces déclarations',
    addLead: 'Ajouter une déclaration',
    longitude: 'Longitude',
    latitude: 'Latitude',
    search: 'Le chercher dans le répertoire des lieux',
    searching: 'Recherche…',
    nothingFound: 'Aucun lieu ne porte ce nom.',
    nowhere: 'Pointez-le sur la carte, dessinez-le ou saisissez ses coordonnées.',
    placeKind: 'Type de lieu',
    precision: 'Précision',
    exact: 'Exacte',
    approximate: 'Approximative',
    note: 'Note',
    country: 'Pays (code ISO)',
    holder: 'Contrôlé par',
    contested: 'Zone disputée',
    heldFrom: 'Depuis',
    heldUntil: 'Jusqu’à',
    disputed: 'Quelqu’un dit le contraire : les deux versions sont montrées',
    none: 'Aucun',
    newSpeaker: 'Nouvel intervenant',
    newSide: 'Nouveau camp',
    newSource: 'Ajouter un autre article',
    newControl: 'Indiquer qui contrôle ce lieu',
    merge: 'Est le même que',
    samePlace: 'Est le même lieu que',
    mergeInto: (name) => `Fusionner avec ${name}`,
    up: 'Monter',
    down: 'Descendre',
    remove: (what) => `Supprimer ${what}`,
    inUse: 'En usage : suppression impossible.',
    back: 'Toutes les entrées',
    edtfHelp:
      '« 2 November 2016 », « before 2 November 2016 » (en anglais), ou 2016-11-02, 2016-10, 2016-10-16~ (environ), ../2016-11-03 (au plus tard)',
    pictures: 'Images',
    addPicture: 'Ajouter une image',
    alt: 'Ce que l’on y voit',
    caption: 'Légende',
  },
  map: {
    title: 'Carte',
    help: 'Faites glisser un repère pour déplacer son lieu, ou déplacez-le avec les flèches du clavier.',
    point: 'Le pointer sur la carte',
    area: 'Dessiner une zone',
    line: 'Dessiner une ligne',
    twoFingers: 'Déplacez la carte avec deux doigts.',
    pointing: (name) =>
      `Cliquez là où se trouve ${name}, ou amenez la carte sous la croix avec les flèches et appuyez sur Espace.`,
    drawing:
      'Cliquez sur chaque angle, ou amenez la carte sous la croix avec les flèches et appuyez sur Espace. Entrée termine le dessin.',
    finish: 'Terminer',
    cancel: 'Annuler',
    noWebGl:
      'Ce navigateur ne peut pas dessiner la carte (il n’a pas WebGL 2) : saisissez des coordonnées ou utilisez le répertoire des lieux.',
    wholeStory: 'Tout le récit',
    marker: (name) => `${name}, repère`,
  },
  preview: {
    title: 'La page',
    width: 'Largeur',
    full: 'Pleine',
    close: 'Fermer',
    look: 'Apparence',
    light: 'Clair',
    dark: 'Sombre',
    lang: 'Langue du lecteur',
    storyLang: 'Celle du récit',
    waiting: 'La page est montrée sans ce qui reste à régler.',
  },
  problems: {
    title: 'Problèmes',
    problems: (number) => counted(number, { one: '# problème', other: '# problèmes' }),
    warnings: (number) => counted(number, { one: '# avertissement', other: '# avertissements' }),
    sound: 'Le récit est en ordre.',
    checking: 'Vérification…',
  },
  publish: {
    title: 'Publier',
    zip: 'Télécharger le récit',
    making: 'Création des pages…',
    folder: 'Écrire dans un dossier',
    local: 'Publier sur cette machine',
    ready: (files) => counted(files, { one: '# fichier est prêt.', other: '# fichiers sont prêts.' }),
    refused: 'Le récit a des problèmes : corrigez-les d’abord.',
    taken: (id) => `Un récit « ${id} » est déjà publié.`,
    replace: 'Le remplacer',
    failed: (reason) => `La création a échoué : ${reason}.`,
    unpack: 'Le zip va dans un Dateline en ligne : décompressez-le là où se trouve son element.js.',
    firstUpload: (folder) => `Aucun n’est encore en ligne ? Publiez sur cette machine, puis téléversez tout ${folder}.`,
    written: (folder) => `Écrit dans ${folder}.`,
    embed: 'Codes à insérer dans l’article',
    copy: 'Copier',
    copied: 'Copié',
    ofThisMachine: (site) => `Les lecteurs n’ont pas accès à ${site} : mettez à sa place l’adresse de votre Dateline.`,
    places: 'Mots de l’article qui mènent à un lieu',
    measured: 'Choisir la largeur, le jour et le lieu, avec la hauteur mesurée',
    element: 'L’élément, qui dialogue avec l’article',
    address: 'L’adresse de la page',
    frame: 'Le cadre seul',
  },
}
