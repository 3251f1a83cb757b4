import { counter } from '../../wording/counter.ts'
import { turkish } from '../../wording/turkish.ts'
import type { DeskWording } from './deskWording.ts'

const { dir, locale, dates } = turkish
const counted = counter(locale)
const numbers = new Intl.NumberFormat(locale)

/**
 * Names stand apart from their sentence: a suffix would have to follow the sound of each. The page calls both a story
 * and a report “haber”; here, where both are at hand, the report is “haber metni”.
 */
export const deskTurkish: DeskWording = {
  lang: 'tr',
  dir,
  locale,
  dates,
  openStreetMap: turkish.map.attribution.openStreetMap,
  title: 'Haber masası',
  bar: {
    stories: 'Haberler',
    undo: 'Geri al',
    redo: 'Yinele',
    undone: (name) => `Geri alındı: ${name}`,
    redone: (name) => `Yinelendi: ${name}`,
    sections: 'Masanın bölümleri',
    language: 'Dil',
    kept: 'Bu tarayıcıda saklandı',
    keeping: 'Saklanıyor…',
    notKept: (reason) => `Saklanmadı: ${reason}. Bu sayfayı kapatmadan önce haberi indirin.`,
    full: 'bu tarayıcıda yer kalmadı',
    elsewhere: 'Başka bir sekmede açık: buradaki değişiklikler saklanmıyor.',
    workHere: 'Burada çalış',
  },
  paste: {
    title: 'Haber metninden haritaya',
    explained:
      'Bir haber metni yapıştırın. Masa, metindeki yerleri, bu yerler hakkında kimin neyi ne zaman söylediğini bulur. Siz düzeltir, sayfayı görür ve yüklenecek klasörü alırsınız. Bu tarayıcıdan dışarı hiçbir şey çıkmaz.',
    article: 'Haber metni',
    placeholder: 'Haber metnini yapıştırın veya buraya bir dosya bırakın: .txt, .html, .docx',
    file: 'Dosya seç',
    drop: 'Dosyayı buraya bırakın',
    address: 'Adresi',
    publisher: 'Yayıncı',
    published: 'Yayın tarihi',
    byline: 'Yazan',
    submit: 'Haritanın taslağını çıkar',
    missing: (what) => `Metinde belirtilmiyor: ${what}`,
    refused: (reason) => `Bundan bir haber taslağı çıkarılamıyor: ${reason}.`,
    loading: 'Dünyadaki yerler yükleniyor',
    loadingFailed: (reason) => `Dünyadaki yerler yüklenemedi: ${reason}. Yeniden deneyin.`,
    open: 'Ya da bir haberle devam et',
    openExplained: 'Bir haberin klasörü veya zip dosyası, burada yayımlanmış ya da bu tarayıcının sakladığı bir haber.',
    openFolder: 'Klasör aç',
    openFile: 'Zip dosyası aç',
    kept: 'Bu tarayıcıda saklananlar',
    published_: 'Burada yayımlananlar',
    none: 'Henüz yok',
    forget: (title) => `Bu tarayıcıdan kaldır: “${title}”`,
    openRefused: (name) => `${name} masanın açabileceği bir haber değil:`,
  },
  article: {
    title: 'Haber metni',
    source: 'Kaynak',
    help: 'Sözcükleri seçin, sonra açıklama için S, yer için P, olay için E, tarih için D tuşuna basın.',
    keys: 'Shift ve ok tuşlarıyla seçilir; Enter imleçteki işareti açar.',
    toolbar: 'Seçilen sözcükler ne',
    statement: 'Açıklama',
    place: 'Yer',
    event: 'Olay',
    date: 'Tarih',
    evidence: 'Dayanak',
    noDate: 'Bu sözcüklerde gün, ay veya yıl yok.',
    setDate: (date) => `Tarih: ${date}`,
    needsEntry: 'Önce bir açıklama veya olay seçin.',
    nothing: 'Önce haber metninden sözcükler seçin.',
    marks: { statement: 'Açıklama', event: 'Olay', place: 'Yer', speaker: 'Konuşan', date: 'Tarih' },
  },
  questions: {
    title: 'Kontrol edilecekler',
    toCheck: (open) => counted(open, { other: '# soru kontrol bekliyor' }),
    done: 'Başka soru yok. Her alıntıyı bir kez haber metninde okuyun.',
    of: (index, all) => `${numbers.format(index)} / ${numbers.format(all)}`,
    previous: 'Önceki soru',
    next: 'Sonraki soru',
    keep: (value) => `Kalsın: ${value}`,
    keepAsIs: 'Böyle kalsın',
    takeOut: (list) => {
      if (list === 'speakers') return 'Konuşan değil: sözleriyle birlikte çıkar'
      if (list === 'statements') return 'Açıklamayı çıkar'
      if (list === 'events') return 'Olayı çıkar'
      return list === 'places' ? 'Yeri çıkar' : 'Çıkar'
    },
    another: (list) =>
      ({ places: 'Haberdeki başka bir yer', speakers: 'Başka bir konuşan', sides: 'Başka bir taraf' })[list],
    oneByOne: 'Her biri için ayrı sor',
    use: 'Bunu kullan',
    notSaid: 'Belirtilmemiş',
    add: (when, words) => `Ekle, ${when}: ${words}`,
    nothingToAdd: 'Eklenecek bir şey yok',
    noneOfThese: 'Hiçbiri',
    byHand: 'Elle düzelt',
    draftAgain: 'Bu günle yeniden taslak yap',
    forAll: (number) => counted(number, { one: '# kayıt için yanıtlar', other: '# kayıt için birden yanıtlar' }),
    ask: (list, key, name) => {
      if (key === 'geometry') return `${name} hangi yer?`
      if (key === 'about') return 'Bu hangi yer hakkında?'
      if (key === 'said.on') return 'Bu ne zaman söylendi?'
      if (key === 'said.at') return 'Bu nerede söylendi?'
      if (key === 'speaker') return 'Bunu kim söylüyor?'
      if (key === 'side') return `${name}: hangi tarafta?`
      if (key === 'role') return `${name}: hangi görevde?`
      if (key === 'name') return 'Kim konuşuyor?'
      if (key === 'title' && list === 'events') return 'Birkaç sözcükle ne oldu?'
      if (key === 'lead') return 'Hangi açıklamalar başta, karşı karşıya dursun?'
      if (key === 'events') return 'Ne oldu, ne zaman?'
      if (key === 'places') return 'Bu nerede oldu?'
      if (key === 'published') return 'Haber metni hangi gün yayımlandı?'
      if (key === 'publisher') return 'Haber metnini kim yayımladı?'
      if (key === 'url') return 'Haber metninin adresi nedir?'
      if (key === 'byline') return 'Haber metnini kim yazdı?'
      if (key === 'summary') return 'Tek cümleyle haber ne?'
      if (key === 'title') return list === 'sources' ? 'Haber metninin kendi başlığı ne?' : 'Sayfanızın başlığı ne?'
      if (key === 'text') return 'Bu ayrı bir açıklama mı?'
      if (key.startsWith('evidence')) return 'Bunu haber metninin hangi sözcükleri söylüyor?'
      return 'Bu doğru mu?'
    },
    kilometresFrom: (kilometres, name) => `${name} ile arası ${kilometres} km`,
  },
  lists: {
    story: 'Haber',
    statements: 'Açıklamalar',
    events: 'Olaylar',
    places: 'Yerler',
    speakers: 'Konuşanlar',
    sides: 'Taraflar',
    sources: 'Kaynaklar',
    control: 'Kim nereyi denetliyor',
  },
  one: {
    statements: 'Açıklama',
    events: 'Olay',
    places: 'Yer',
    speakers: 'Konuşan',
    sides: 'Taraf',
    sources: 'Kaynak',
    control: 'Kimin denetiminde',
  },
  fields: {
    text: 'Sözler',
    name: 'Ad',
    role: 'Görev',
    speaker: 'Konuşan',
    side: 'Taraf',
    kind: 'Sözler kimin',
    direct: 'Konuşanın kendi sözleri',
    reported: 'Haberin ifadesi',
    about: 'Konu',
    addPlace: 'Yer ekle',
    removePlace: (name) => `Çıkar: ${name}`,
    saidOn: 'Söylendiği tarih',
    saidAt: 'Söylendiği yer',
    occasion: 'Vesile',
    evidence: 'Dayanak',
    evidenceHelp: 'Haber metninin kendi sözcükleri. Metinde başkalarını seçip burada kullanın.',
    useSelection: 'Seçilen sözcükleri kullan',
    disputes: 'Aynı görüşte olmadıkları',
    addDispute: 'Aynı görüşte olmayan bir açıklama ekle',
    removeDispute: (words) => `Aynı görüşteler: ${words}`,
    removeLead: (words) => `Sayfanın başından çıkar: ${words}`,
    leadHelp: 'Aynı görüşte olmayan iki ila dört açıklama: sayfa onları karşı karşıya koyar.',
    leadAlone: 'Tek açıklama saklanmaz: aynı görüşte olmayanı seçin.',
    leadApart: 'Haber bunların aynı görüşte olmadığını henüz söylemiyor.',
    leadDispute: 'Aynı görüşte değiller',
    title: 'Başlık',
    detail: 'Bir iki cümleyle',
    when: 'Ne zaman',
    places: 'Nerede',
    publisher: 'Yayıncı',
    byline: 'Yazan',
    published: 'Yayın tarihi',
    address: 'Adres',
    sourceText: 'Metni',
    summary: 'Spot',
    credit: 'Künye',
    storyId: 'Klasörünün adı',
    lang: 'Haberin dili',
    from: 'İlk gün',
    to: 'Son gün',
    firstView: 'İlk görünümde olanlar',
    question: 'Sayfanın açıldığı soru',
    leadStatements: 'Sayfanın açıldığı açıklamalar',
    addLead: 'Açıklama ekle',
    longitude: 'Boylam',
    latitude: 'Enlem',
    search: 'Yer adları dizininde bul',
    searching: 'Aranıyor…',
    nothingFound: 'Bu adda bir yer yok.',
    nowhere: 'Haritada işaretleyin, çizin ya da koordinatlarını yazın.',
    placeKind: 'Yerin türü',
    precision: 'Konumun doğruluğu',
    exact: 'Kesin',
    approximate: 'Yaklaşık',
    note: 'Not',
    country: 'Ülke (ISO kodu)',
    holder: 'Denetleyen',
    contested: 'Çekişmeli',
    heldFrom: 'Başlangıç',
    heldUntil: 'Bitiş',
    disputed: 'Aksini söyleyen var: iki iddia da gösterilir',
    none: 'Yok',
    newSpeaker: 'Yeni konuşan',
    newSide: 'Yeni taraf',
    newSource: 'Başka bir haber metni ekle',
    newControl: 'Kimin denetiminde olduğunu belirt',
    merge: 'Şununla aynı',
    samePlace: 'Şununla aynı yer',
    mergeInto: (name) => `${name} ile birleştir`,
    up: 'Yukarı taşı',
    down: 'Aşağı taşı',
    remove: (what) => `Sil: ${what}`,
    inUse: 'Kullanılıyor: silinemez.',
    back: 'Bütün kayıtlar',
    edtfHelp:
      '“2 November 2016”, “before 2 November 2016” (İngilizce) ya da 2016-11-02, 2016-10, 2016-10-16~ (yaklaşık), ../2016-11-03 (en geç)',
    pictures: 'Resimler',
    addPicture: 'Resim ekle',
    alt: 'Resimde ne görülüyor',
    caption: 'Resim altı yazısı',
  },
  map: {
    title: 'Harita',
    help: 'Bir yeri taşımak için işaretini sürükleyin veya ok tuşlarıyla hareket ettirin.',
    point: 'Haritada işaretle',
    area: 'Bölge çiz',
    line: 'Çizgi çiz',
    twoFingers: 'Haritayı iki parmakla taşıyın.',
    pointing: (name) =>
      `Haritadaki yerine tıklayın ya da haritayı ok tuşlarıyla artının altına getirip boşluk tuşuna basın: ${name}.`,
    drawing:
      'Her köşeye tıklayın ya da haritayı ok tuşlarıyla artının altına getirip boşluk tuşuna basın; Enter çizimi bitirir.',
    finish: 'Bitti',
    cancel: 'Vazgeç',
    noWebGl: 'Bu tarayıcı haritayı çizemiyor (WebGL 2 yok): koordinat yazın veya yer adları dizinini kullanın.',
    wholeStory: 'Haberin tamamı',
    marker: (name) => `${name}, işaret`,
  },
  preview: {
    title: 'Sayfa',
    width: 'Genişlik',
    full: 'Tam',
    close: 'Kapat',
    look: 'Görünüm',
    light: 'Açık',
    dark: 'Koyu',
    lang: 'Okurun dili',
    storyLang: 'Haberin dili',
    waiting: 'Sayfa, henüz kesinleşmeyenler olmadan gösteriliyor.',
  },
  problems: {
    title: 'Sorunlar',
    problems: (number) => counted(number, { other: '# sorun' }),
    warnings: (number) => counted(number, { other: '# uyarı' }),
    sound: 'Haberde sorun yok.',
    checking: 'Kontrol ediliyor…',
  },
  publish: {
    title: 'Yayımla',
    zip: 'Haberi indir',
    making: 'Sayfalar hazırlanıyor…',
    folder: 'Bir klasöre yaz',
    local: 'Bu makinede yayımla',
    ready: (files) => counted(files, { other: '# dosya hazır.' }),
    refused: 'Haberde sorunlar var: önce bunları düzeltin.',
    taken: (id) => `“${id}” adlı bir haber zaten yayımlanmış.`,
    replace: 'Onun yerine koy',
    failed: (reason) => `Hazırlanamadı: ${reason}.`,
    unpack: 'Zip, yayında olan bir Dateline’a konur: element.js dosyasının bulunduğu yerde açın.',
    firstUpload: (folder) =>
      `Henüz yayında olan yok mu? Bu makinede yayımlayın, sonra ${folder} klasörünün tümünü yükleyin.`,
    written: (folder) => `Şu klasöre yazıldı: ${folder}.`,
    embed: 'Haber metnine eklenecek kodlar',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    ofThisMachine: (site) => `Okurlar ${site} adresine ulaşamaz: yerine kendi Dateline’ınızın adresini yazın.`,
    places: 'Yazıda bir yere götüren sözcükler',
    measured: 'Genişliği, günü ve yeri seç; yükseklik ölçülür',
    element: 'Haberle konuşan öğe',
    address: 'Sayfanın adresi',
    frame: 'Yalın çerçeve',
  },
}
