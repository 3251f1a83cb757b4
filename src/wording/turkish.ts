import { counter, kilometresIn, startingWith } from './counter.ts'
import { spokenDay } from './spokenDay.ts'
import type { CompassPoint, Wording } from './wording.ts'

const locale = 'tr'
const counted = counter(locale)
const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

const statement = { other: '# açıklama' }
const event = { other: '# olay' }

const directions: Readonly<Record<CompassPoint, string>> = {
  N: 'kuzeyde',
  NE: 'kuzeydoğuda',
  E: 'doğuda',
  SE: 'güneydoğuda',
  S: 'güneyde',
  SW: 'güneybatıda',
  W: 'batıda',
  NW: 'kuzeybatıda',
}

/** Names stand apart from their sentence: a suffix would have to follow the sound of each. */
export const turkish: Wording = {
  lang: 'tr',
  dir: 'ltr',
  locale,
  dates: {
    about: (date) => `yaklaşık ${date}`,
    possibly: (date) => `belki ${date}`,
    by: (date) => `en geç ${date}`,
    from: (date) => `en erken ${date}`,
  },
  comma: ', ',
  crashed: 'Sayfada bir iç hata oluştu. Yeniden yüklemek işe yarayabilir.',
  panels: { map: 'Harita', timeline: 'Zaman çizelgesi', quotes: 'Alıntılar' },
  header: {
    basedOn: 'Kaynak haber:',
    sources: 'Kaynaklar',
    corrections: 'Düzeltmeler',
    sourcesAndCredit: (others) =>
      others === 0 ? 'Kaynak ve künye' : counted(others, { other: 'Ek bilgi: # haber daha' }),
    byline: (byline) => `yazan: ${byline}`,
  },
  legend: {
    label: 'Tek bir tarafı göster',
    all: 'Kim konuşuyor',
    withHolders: 'Kim konuşuyor, kim denetliyor',
    holds: (places) => `${places} yeri denetliyor`,
  },
  map: {
    places: 'Bu haberdeki yerler',
    skip: 'Haritayı geç',
    approximate: 'yakl.',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    wholeStory: 'Haberin tamamı',
    fullScreen: 'Tam ekran',
    leaveFullScreen: 'Tam ekrandan çık',
    startLive: 'Ayrıntılı haritayı yükle',
    attribution: { openStreetMap: '© OpenStreetMap katkıda bulunanlar' },
    failedWithoutStill: 'Zemin burada çizilemiyor.',
    failed: 'Ayrıntılı harita burada gösterilemiyor. Bu sabit harita yine de çalışır.',
    distance: kilometresIn(locale),
    farPlace: (label, direction, from) => `${label} ${directions[direction]} (başlangıç: ${from})`,
    counted: (name, statements) => startingWith(name, statements, counted(statements, statement)),
    ofThisDay: 'bu güne ait kayıt var',
  },
  timeline: {
    day: 'Gün',
    spoken: spokenDay({ counted, statement, event, lists: () => lists, nothing: 'söylenen veya olan bir şey yok' }),
    earlier: 'Önce',
    dateNotGiven: 'tarih verilmemiş',
    previous: 'Önceki an',
    next: 'Sonraki an',
    play: 'Oynat',
    pause: 'Duraklat',
    statementMark: (speaker, words, date) => `${speaker}${words && `: ${words}`} (${date})`,
    eventMark: (title, date) => `${title} (${date})`,
    controlMark: (places, side, date) => `${places}: ${side === null ? 'çekişmeli' : `${side} denetiminde`} (${date})`,
    notYet: (moments) =>
      moments === 0 ? 'Şimdiye kadarki bütün haber' : counted(moments, { other: '# an daha gelecek' }),
  },
  quotes: {
    count: (statements) => counted(statements, statement),
    heldBack: (statements) => counted(statements, { other: 'bu tarihte henüz yapılmayan: #' }),
    aboutPlace: (name) => `Konu: ${name}`,
    madeHere: 'Burada söylendi, başka yerler hakkında',
    happenedHere: 'Burada olanlar',
    disagreement: 'Anlaşamıyorlar',
    reported: 'haberin ifadesiyle',
    fromReport: (publisher) => `Başka bir haberden: ${publisher}`,
    disputes: (speaker) => `${speaker} ile aynı görüşte değil:`,
    inArticle: 'Haberde',
    inReport: 'O haberde',
    closeSource: 'Haberi kapat',
    atSource: (publisher) => `Kaynağında: ${publisher}`,
    noAddress: (publisher) => `${publisher} (adres yok)`,
    showOnMap: 'Haritada göster',
    onMap: 'Haritada gösteriliyor',
    later: 'Henüz söylenmedi',
    all: 'Hepsini göster',
    deselect: (name) => `Seçimi bırak: ${name}`,
    only: (name) => `Yalnızca ${name}`,
    noStatements: 'Bu haberde hiç açıklama yok.',
    none: 'Bu seçime uyan açıklama yok.',
    following: (entries) => counted(entries, { other: 'Sonrakiler: #' }),
    reading: 'Metinler geliyor…',
    unread: 'Metinler okunamadı. Yeniden dene',
    newWindow: '(yeni pencerede açılır)',
    placeKinds: {
      city: 'şehir',
      town: 'kasaba',
      village: 'köy',
      base: 'askerî üs',
      airport: 'havalimanı',
      front: 'cephe',
      area: 'bölge',
      border: 'sınır',
      country: 'ülke',
    },
  },
  data: {
    take: 'Verileri al',
    places: 'Yerler (GeoJSON)',
    moments: 'Açıklamalar ve olaylar (CSV)',
    failed: 'Dosya oluşturulamadı. Bağlantınızı denetleyip yeniden deneyin.',
    keys: 'Klavye kısayolları',
  },
  later: {
    gestures: {
      mac: 'Haritayı yakınlaştırmak için ⌘ tuşunu basılı tutup kaydırın',
      windows: 'Haritayı yakınlaştırmak için Ctrl tuşunu basılı tutup kaydırın',
      touch: 'Haritayı iki parmakla hareket ettirin',
    },
    canvas: 'Haritanın zemini: oklar kaydırır, artı ve eksi yakınlaştırır',
    inWords: {
      title: 'Sözcüklerle harita',
      heldOn: (day) => `Yerleri kimin elinde tuttuğu şu güne göre verilir: ${day}.`,
      holds: (from) => `${from} içinde`,
      shows: (places, from) =>
        `${counted(places, { other: '# yer' })}, haberin bütün açıklamalarıyla. Uzaklık ve yönlerin başlangıcı: ${from}.`,
    },
    control: {
      title: 'Kimin denetiminde',
      record: 'Kim nereyi tuttu, kim söylüyor',
      held: (side) => `${side} denetiminde`,
      contested: 'çekişmeli',
      since: (what, date) => `${what} (başlangıç: ${date})`,
      changing: (from, to, between) => `el değiştiriyor: ${from === null ? '' : `${from} `}→ ${to}, ${between}`,
      lost: (side, between) => `${side} denetimi sona erdi, ${between}`,
      between: (earliest, latest) => `${earliest} ile ${latest} arasında`,
      differ: (claims) => `iddialar farklı: ${claims.join('; ')}`,
      claim: (what, by) => `${lists.format(by)}: ${what}`,
      disputed: 'aksini söyleyenler var',
      until: (date) => `bitiş: ${date}`,
      unclaimed: 'kimin denetiminde olduğu belirtilmiyor',
      others: (places) => counted(places, { other: 'Ve # yer daha' }),
      over: 'sona erdi, artık haritada değil',
    },
    mapKey: {
      title: 'Harita işaretleri',
      signs: {
        sides: 'Halka: yer hakkında konuşan taraflar',
        weight: 'Sayı, kalınlık: açıklamalar',
        today: 'Dış halka: seçilen günde',
        quiet: 'Gri: henüz söz yok',
        area: 'Taralı: yaklaşık burası',
        line: 'Kesik çizgi: yaklaşık burası',
        holder: 'İçteki işaret: kim denetliyor',
        changing: 'İçi boş işaret: el değiştiriyor',
        contested: 'Çarpı: çekişmeli',
        disputed: 'Soru işareti: iddialar farklı',
        advance: 'Ok: bir ilerleyiş',
      },
    },
    columns: ['Ne zaman', 'Ne', 'Nerede'],
    told: {
      narrowed: (what, statements) => `${what}: ${counted(statements, statement)}`,
      onMap: (speaker, places) => `Haritada: ${speaker}, konu: ${lists.format(places)}`,
    },
    pictures: {
      nth: (number, all) => `${number}. resim, toplam ${all}`,
      previous: 'Önceki resim',
      next: 'Sonraki resim',
    },
    keys: {
      close: 'Kapat',
      does: {
        markers: 'Haritada yerden yere',
        choose: 'Bir yeri seç veya seçimi bırak',
        deselect: 'Seçileni bırak',
        day: 'Bir gün geri veya ileri',
        week: 'Bir hafta geri veya ileri',
        ends: 'İlk gün, son gün',
        sheet: 'Bu tuşlar',
      },
    },
    noScriptYet:
      'Harita ve zaman çizelgesi yanıt vermiyor: sayfanın betiği yüklenmedi. Bir dosyadan açıldıysa sayfa, npm start gibi bir web sunucusu ister.',
    list: { title: 'Haberler' },
    failure: {
      title: 'Bu haber gösterilemiyor',
      problems: (count) =>
        `${counted(count, { other: '# sorun bulundu' })}. Her satır dosyadaki yeri, oradaki değeri ve neyin yanlış olduğunu söyler.`,
      foreign: (address, site) =>
        `${address} başka bir sitenin. Bu sayfa yalnızca kendi sitesinin haberlerini gösterir, ${site}: yoksa herkes kendininkini bir haber kuruluşunun sayfasında gösterebilirdi.`,
      unread: (address) => `${address} okunamadı:`,
      advice: 'Haberi şununla denetleyin: npm run check -- ID',
    },
  },
}
