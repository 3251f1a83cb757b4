import { arabic } from '../../wording/arabic.ts'
import { counter } from '../../wording/counter.ts'
import type { DeskWording } from './deskWording.ts'

const { dir, locale, dates } = arabic
const counted = counter(locale)
const numbers = new Intl.NumberFormat(locale)

/** Isolates what runs from left to right: its points, slashes and hyphens would move among Arabic words. */
const ltr = (text: string) => `\u2066${text}\u2069`

export const deskArabic: DeskWording = {
  lang: 'ar',
  dir,
  locale,
  dates,
  openStreetMap: arabic.map.attribution.openStreetMap,
  title: 'مكتب التحرير',
  bar: {
    stories: 'القصص',
    undo: 'تراجع',
    redo: 'إعادة',
    undone: (name) => `تُراجع عن: ${name}`,
    redone: (name) => `أُعيد: ${name}`,
    sections: 'أجزاء مكتب التحرير',
    language: 'اللغة',
    kept: 'محفوظة في هذا المتصفح',
    keeping: 'جارٍ الحفظ…',
    notKept: (reason) => `لم تُحفظ: ${reason}. نزّل القصة قبل إغلاق هذه الصفحة.`,
    full: 'لم تبقَ مساحة في هذا المتصفح',
    elsewhere: 'مفتوحة في علامة تبويب أخرى: لا تُحفظ التغييرات هنا.',
    workHere: 'العمل هنا',
  },
  paste: {
    title: 'من تقرير إلى خريطة',
    explained:
      'الصق تقريرًا إخباريًا. يعثر مكتب التحرير على أماكنه، وعلى من قال ماذا عنها ومتى. تصحّح أنت وترى الصفحة وتأخذ مجلدًا جاهزًا للرفع. لا شيء يغادر هذا المتصفح.',
    article: 'التقرير',
    placeholder: `الصق نص التقرير، أو أفلت ملفًا هنا: ${ltr('.txt')}، ${ltr('.html')}، ${ltr('.docx')}`,
    file: 'اختيار ملف',
    drop: 'أفلت الملف هنا',
    address: 'عنوانه على الويب',
    publisher: 'الناشر',
    published: 'تاريخ النشر',
    byline: 'بقلم',
    submit: 'إعداد مسودة الخريطة',
    missing: (what) => `لا يذكره التقرير: ${what}`,
    refused: (reason) => `لا يمكن إعداد مسودة قصة من هذا: ${reason}.`,
    loading: 'جارٍ تحميل أماكن العالم',
    loadingFailed: (reason) => `تعذّر تحميل أماكن العالم: ${reason}. حاول مرة أخرى.`,
    open: 'أو تابع العمل على قصة',
    openExplained: 'مجلد قصة أو ملف zip لها، أو قصة منشورة هنا، أو قصة يحفظها هذا المتصفح.',
    openFolder: 'فتح مجلد',
    openFile: 'فتح ملف zip',
    kept: 'محفوظة في هذا المتصفح',
    published_: 'منشورة هنا',
    none: 'لا شيء بعد',
    forget: (title) => `إزالة «${title}» من هذا المتصفح`,
    openRefused: (name) => `${name} ليس قصة يمكن لمكتب التحرير فتحها:`,
  },
  article: {
    title: 'التقرير',
    source: 'المصدر',
    help: 'حدّد كلمات، ثم اضغط S لتصريح، أو P لمكان، أو E لحدث، أو D لتاريخ.',
    keys: 'مفتاح Shift مع الأسهم يحدّد، وEnter يفتح ما هو معلَّم عند المؤشر.',
    toolbar: 'ما هي الكلمات المحددة',
    statement: 'تصريح',
    place: 'مكان',
    event: 'حدث',
    date: 'تاريخ',
    evidence: 'الشاهد من النص',
    noDate: 'لا تذكر هذه الكلمات يومًا ولا شهرًا ولا سنة.',
    setDate: (date) => `التاريخ: ${date}`,
    needsEntry: 'اختر أولًا تصريحًا أو حدثًا.',
    nothing: 'حدّد أولًا كلمات من التقرير.',
    marks: { statement: 'تصريح', event: 'حدث', place: 'مكان', speaker: 'متحدث', date: 'تاريخ' },
  },
  questions: {
    title: 'للتحقق',
    toCheck: (open) =>
      counted(open, {
        zero: 'لا أسئلة للتحقق منها',
        one: 'سؤال واحد للتحقق منه',
        two: 'سؤالان للتحقق منهما',
        few: '# أسئلة للتحقق منها',
        many: '# سؤالًا للتحقق منه',
        other: '# سؤال للتحقق منه',
      }),
    done: 'لا أسئلة أخرى. اقرأ كل اقتباس مرة واحدة في التقرير.',
    of: (index, all) => `${numbers.format(index)} من ${numbers.format(all)}`,
    previous: 'السؤال السابق',
    next: 'السؤال التالي',
    keep: (value) => `إبقاء: ${value}`,
    keepAsIs: 'إبقاؤه كما هو',
    takeOut: (list) => {
      if (list === 'speakers') return 'ليس متحدثًا: استبعاده مع أقواله'
      if (list === 'statements') return 'استبعاد التصريح'
      if (list === 'events') return 'استبعاد الحدث'
      return list === 'places' ? 'استبعاد المكان' : 'استبعاد'
    },
    another: (list) => ({ places: 'مكان آخر من القصة', speakers: 'متحدث آخر', sides: 'طرف آخر' })[list],
    oneByOne: 'السؤال عن كل عنصر وحده',
    use: 'استخدام هذا',
    notSaid: 'غير مذكور',
    add: (when, words) => `إضافة، ${when}: ${words}`,
    nothingToAdd: 'لا شيء يضاف',
    noneOfThese: 'لا شيء من هذه',
    byHand: 'تصحيح يدوي',
    draftAgain: 'أعد إعداد المسودة بهذا اليوم',
    forAll: (number) =>
      counted(number, {
        zero: 'لا يجيب عن أي عنصر',
        one: 'يجيب عن عنصر واحد',
        two: 'يجيب عن عنصرين معًا',
        few: 'يجيب عن # عناصر معًا',
        many: 'يجيب عن # عنصرًا معًا',
        other: 'يجيب عن # عنصر معًا',
      }),
    ask: (list, key, name) => {
      if (key === 'geometry') return `أي مكان هو ${name}؟`
      if (key === 'about') return 'عن أي مكان هذا؟'
      if (key === 'said.on') return 'متى قيل هذا؟'
      if (key === 'said.at') return 'أين قيل هذا؟'
      if (key === 'speaker') return 'من يقول هذا؟'
      if (key === 'side') return `${name}: مع أي طرف؟`
      if (key === 'role') return `${name}: ما الصفة؟`
      if (key === 'name') return 'من يتحدث؟'
      if (key === 'title' && list === 'events') return 'ماذا حدث، في كلمات قليلة؟'
      if (key === 'lead') return 'أي تصريحين يتصدران الصفحة وجهًا لوجه؟'
      if (key === 'events') return 'ماذا حدث، ومتى؟'
      if (key === 'places') return 'أين حدث هذا؟'
      if (key === 'published') return 'في أي يوم نُشر الخبر؟'
      if (key === 'publisher') return 'من نشر الخبر؟'
      if (key === 'url') return 'ما عنوان الخبر على الشبكة؟'
      if (key === 'byline') return 'من كتب الخبر؟'
      if (key === 'summary') return 'ما القصة، في جملة واحدة؟'
      if (key === 'title') return list === 'sources' ? 'ما عنوان التقرير نفسه؟' : 'ما عنوان صفحتك؟'
      if (key === 'text') return 'هل هذا تصريح قائم بذاته؟'
      if (key.startsWith('evidence')) return 'أي كلمات في التقرير تقول ذلك؟'
      return 'هل هذا صحيح؟'
    },
    kilometresFrom: (kilometres, name) => `على بُعد ${kilometres} كم من ${name}`,
  },
  lists: {
    story: 'القصة',
    statements: 'التصريحات',
    events: 'الأحداث',
    places: 'الأماكن',
    speakers: 'المتحدثون',
    sides: 'الأطراف',
    sources: 'المصادر',
    control: 'من يسيطر على ماذا',
  },
  one: {
    statements: 'تصريح',
    events: 'حدث',
    places: 'مكان',
    speakers: 'متحدث',
    sides: 'طرف',
    sources: 'مصدر',
    control: 'من يسيطر عليه',
  },
  fields: {
    text: 'نص التصريح',
    name: 'الاسم',
    role: 'الصفة',
    speaker: 'المتحدث',
    side: 'الطرف',
    kind: 'بكلمات من',
    direct: 'بكلمات المتحدث نفسه',
    reported: 'بكلمات التقرير',
    about: 'عن',
    addPlace: 'إضافة مكان',
    removePlace: (name) => `إزالة ${name}`,
    saidOn: 'تاريخ التصريح',
    saidAt: 'مكان التصريح',
    occasion: 'المناسبة',
    evidence: 'الشاهد من النص',
    evidenceHelp: 'كلمات التقرير نفسها. حدّد غيرها فيه، ثم استخدمها هنا.',
    useSelection: 'استخدام الكلمات المحددة',
    disputes: 'يختلف مع',
    addDispute: 'إضافة تصريح يختلف معه',
    removeDispute: (words) => `لا يختلف معه: ${words}`,
    removeLead: (words) => `استبعاد من صدر الصفحة: ${words}`,
    leadHelp: 'من تصريحين إلى أربعة يختلف بعضها مع بعض: تضعها الصفحة وجهًا لوجه.',
    leadAlone: 'لا يُحفظ تصريح وحده: اختر التصريح الذي يختلف معه.',
    leadApart: 'لا تقول القصة بعد إن هذه التصريحات مختلفة.',
    leadDispute: 'هي مختلفة',
    title: 'العنوان',
    detail: 'في جملة أو جملتين',
    when: 'متى',
    places: 'أين',
    publisher: 'الناشر',
    byline: 'بقلم',
    published: 'تاريخ النشر',
    address: 'العنوان على الويب',
    sourceText: 'نصه',
    summary: 'المقدمة',
    credit: 'الحقوق',
    storyId: 'اسم مجلدها',
    lang: 'لغة القصة',
    from: 'اليوم الأول',
    to: 'اليوم الأخير',
    firstView: 'ما يظهر في العرض الأول',
    question: 'السؤال الذي تُفتح به الصفحة',
    leadStatements: 'التصريحات التي تُفتح بها الصفحة',
    addLead: 'إضافة تصريح',
    longitude: 'خط الطول',
    latitude: 'خط العرض',
    search: 'البحث عنه في معجم الأماكن',
    searching: 'جارٍ البحث…',
    nothingFound: 'لا مكان بهذا الاسم.',
    nowhere: 'حدّده على الخريطة أو ارسمه أو اكتب إحداثياته.',
    placeKind: 'نوع المكان',
    precision: 'دقة الموقع',
    exact: 'دقيق',
    approximate: 'تقريبي',
    note: 'ملاحظة',
    country: 'البلد (رمز ISO)',
    holder: 'تحت سيطرة',
    contested: 'محل نزاع',
    heldFrom: 'منذ',
    heldUntil: 'حتى',
    disputed: 'هناك رواية تخالف ذلك: تُعرض الروايتان',
    none: 'لا شيء',
    newSpeaker: 'متحدث جديد',
    newSide: 'طرف جديد',
    newSource: 'إضافة تقرير آخر',
    newControl: 'ذكر من يسيطر عليه',
    merge: 'هو نفسه',
    samePlace: 'هو المكان نفسه',
    mergeInto: (name) => `دمج مع ${name}`,
    up: 'نقل إلى أعلى',
    down: 'نقل إلى أسفل',
    remove: (what) => `حذف ${what}`,
    inUse: 'مستخدم: لا يمكن حذفه.',
    back: 'كل العناصر',
    edtfHelp: `${ltr('2 November 2016')}، ${ltr('before 2 November 2016')} (بالإنجليزية)، أو ${ltr('2016-11-02')}، ${ltr('2016-10')}، ${ltr('2016-10-16~')} (نحو)، ${ltr('../2016-11-03')} (بحلول)`,
    pictures: 'الصور',
    addPicture: 'إضافة صورة',
    alt: 'ما يُرى في الصورة',
    caption: 'التعليق',
  },
  map: {
    title: 'الخريطة',
    help: 'اسحب علامة لتنقل مكانها، أو حرّكها بمفاتيح الأسهم.',
    point: 'تحديده على الخريطة',
    area: 'رسم منطقة',
    line: 'رسم خط',
    twoFingers: 'حرّك الخريطة بإصبعين.',
    pointing: (name) =>
      `انقر حيث يقع ${name}، أو حرّك الخريطة تحت العلامة المتقاطعة بمفاتيح الأسهم واضغط مفتاح المسافة.`,
    drawing:
      'انقر عند كل زاوية، أو حرّك الخريطة تحت العلامة المتقاطعة بمفاتيح الأسهم واضغط مفتاح المسافة؛ مفتاح Enter ينهي الرسم.',
    finish: 'تم',
    cancel: 'إلغاء',
    noWebGl: 'لا يستطيع هذا المتصفح رسم الخريطة (ليس فيه WebGL 2): اكتب الإحداثيات أو استخدم معجم الأماكن.',
    wholeStory: 'القصة كاملة',
    marker: (name) => `${name}، علامة`,
  },
  preview: {
    title: 'الصفحة',
    width: 'عرض الصفحة',
    full: 'كامل',
    close: 'إغلاق',
    look: 'المظهر',
    light: 'فاتح',
    dark: 'داكن',
    lang: 'لغة القارئ',
    storyLang: 'لغة القصة',
    waiting: 'تظهر الصفحة من دون ما لم يُحسم بعد.',
  },
  problems: {
    title: 'المشكلات',
    problems: (number) =>
      counted(number, {
        zero: 'لا مشكلات',
        one: 'مشكلة واحدة',
        two: 'مشكلتان',
        few: '# مشكلات',
        many: '# مشكلة',
        other: '# مشكلة',
      }),
    warnings: (number) =>
      counted(number, {
        zero: 'لا تحذيرات',
        one: 'تحذير واحد',
        two: 'تحذيران',
        few: '# تحذيرات',
        many: '# تحذيرًا',
        other: '# تحذير',
      }),
    sound: 'القصة سليمة.',
    checking: 'جارٍ التحقق…',
  },
  publish: {
    title: 'النشر',
    zip: 'تنزيل القصة',
    making: 'جارٍ إنشاء الصفحات…',
    folder: 'الكتابة في مجلد',
    local: 'النشر على هذا الجهاز',
    ready: (files) =>
      counted(files, {
        zero: 'لا ملفات جاهزة.',
        one: 'ملف واحد جاهز.',
        two: 'ملفان جاهزان.',
        few: '# ملفات جاهزة.',
        many: '# ملفًا جاهزًا.',
        other: '# ملف جاهز.',
      }),
    refused: 'في القصة مشكلات: صحّحها أولًا.',
    taken: (id) => `قصة باسم «\u2068${id}\u2069» منشورة من قبل.`,
    replace: 'استبدلها',
    failed: (reason) => `تعذّر الإنشاء: ${reason}.`,
    unpack: 'يوضع ملف zip في موقع Dateline منشور على الشبكة: فُكَّ ضغطه حيث يوجد ملفه \u2068element.js\u2069.',
    firstUpload: (folder) =>
      `لا موقع لكم على الشبكة بعد؟ انشروا على هذا الجهاز، ثم ارفعوا كل ما في \u2068${folder}\u2069.`,
    written: (folder) => `كُتبت في ${folder}.`,
    embed: 'شيفرات تُدرج في المقال',
    copy: 'نسخ',
    copied: 'نُسخ',
    ofThisMachine: (site) => `لا يصل القراء إلى \u2068${site}\u2069: ضعوا مكانه عنوان موقع Dateline الخاص بكم.`,
    places: 'كلمات في المقال تقود إلى مكان',
    measured: 'اختيار العرض واليوم والمكان، مع الارتفاع المقيس',
    element: 'العنصر الذي يتخاطب مع المقال',
    address: 'عنوان الصفحة',
    frame: 'الإطار وحده',
  },
}
