import { counter, kilometresIn, startingWith } from './counter.ts'
import { madeOnce } from './madeOnce.ts'
import { spokenDay } from './spokenDay.ts'
import type { CompassPoint, Wording } from './wording.ts'

/** With Latin digits, as Arabic news sites and the map’s counts have. */
const locale = 'ar-u-nu-latn'
const counted = counter(locale)
const plainLists = madeOnce(() => new Intl.ListFormat(locale, { type: 'unit' }))
const lists = new Intl.ListFormat(locale)

const statement = {
  zero: 'لا تصريحات',
  one: 'تصريح واحد',
  two: 'تصريحان',
  few: '# تصريحات',
  many: '# تصريحًا',
  other: '# تصريح',
}
const event = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '# أحداث',
  many: '# حدثًا',
  other: '# حدث',
}

const directions: Readonly<Record<CompassPoint, string>> = {
  N: 'شمال',
  NE: 'شمال شرق',
  E: 'شرق',
  SE: 'جنوب شرق',
  S: 'جنوب',
  SW: 'جنوب غرب',
  W: 'غرب',
  NW: 'شمال غرب',
}

export const arabic: Wording = {
  lang: 'ar',
  dir: 'rtl',
  locale,
  dates: {
    about: (date) => `نحو ${date}`,
    possibly: (date) => `ربما ${date}`,
    by: (date) => `بحلول ${date}`,
    from: (date) => `منذ ${date}`,
  },
  comma: '، ',
  crashed: 'واجهت الصفحة خطأً من عندها. قد يفيد تحميلها من جديد.',
  panels: { map: 'الخريطة', timeline: 'الخط الزمني', quotes: 'الاقتباسات' },
  header: {
    basedOn: 'استنادًا إلى',
    sources: 'المصادر',
    corrections: 'تصويبات',
    sourcesAndCredit: (others) =>
      others === 0
        ? 'المصدر والحقوق'
        : counted(others, {
            one: 'مع سياق من تقرير آخر',
            two: 'مع سياق من تقريرين آخرين',
            few: 'مع سياق من # تقارير أخرى',
            many: 'مع سياق من # تقريرًا آخر',
            other: 'مع سياق من # تقرير آخر',
          }),
    byline: (byline) => `بقلم ${byline}`,
  },
  legend: {
    label: 'عرض طرف واحد فقط',
    all: 'من يتحدث',
    withHolders: 'من يتحدث ومن يسيطر',
    holds: (places) => `يسيطر على ${places}`,
  },
  map: {
    places: 'أماكن هذه القصة',
    skip: 'تخطي الخريطة',
    approximate: 'تقريبي',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    wholeStory: 'القصة كاملة',
    fullScreen: 'ملء الشاشة',
    leaveFullScreen: 'الخروج من ملء الشاشة',
    startLive: 'تحميل الخريطة المفصلة',
    attribution: { openStreetMap: '© المساهمون في OpenStreetMap' },
    failedWithoutStill: 'لا يمكن رسم الأرض هنا.',
    failed: 'لا يمكن عرض الخريطة المفصلة هنا. هذه الخريطة الثابتة تعمل مع ذلك.',
    distance: kilometresIn(locale),
    farPlace: (label, direction, from) => `${label} ${directions[direction]} ${from}`,
    counted: (name, statements) => startingWith(name, statements, counted(statements, statement)),
    ofThisDay: 'مع ما يخص هذا اليوم',
  },
  timeline: {
    day: 'اليوم',
    spoken: spokenDay({
      counted,
      statement,
      event,
      lists: plainLists,
      nothing: 'لم يُقل شيء ولم يحدث شيء',
      semicolon: '؛ ',
    }),
    earlier: 'قبل ذلك',
    dateNotGiven: 'التاريخ غير مذكور',
    previous: 'اللحظة السابقة',
    next: 'اللحظة التالية',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    statementMark: (speaker, words, date) => `${speaker}${words && `: ${words}`} (${date})`,
    eventMark: (title, date) => `${title} (${date})`,
    controlMark: (places, side, date) => `${places}: ${side === null ? 'محل نزاع' : `تحت سيطرة ${side}`} (${date})`,
    notYet: (moments) =>
      moments === 0
        ? 'القصة كاملة حتى الآن'
        : counted(moments, {
            one: 'لحظة واحدة لم تأتِ بعد',
            two: 'لحظتان لم تأتيا بعد',
            few: '# لحظات لم تأتِ بعد',
            many: '# لحظة لم تأتِ بعد',
            other: '# لحظة لم تأتِ بعد',
          }),
  },
  quotes: {
    count: (statements) => counted(statements, statement),
    heldBack: (statements) =>
      counted(statements, {
        one: 'واحد لم يصدر بعد في هذا اليوم',
        two: 'اثنان لم يصدرا بعد في هذا اليوم',
        other: '# لم تصدر بعد في هذا اليوم',
      }),
    aboutPlace: (name) => `عن ${name}`,
    madeHere: 'قيل هنا عن أماكن أخرى',
    happenedHere: 'ما حدث هنا',
    disagreement: 'موضع الخلاف',
    reported: 'بكلمات التقرير',
    fromReport: (publisher) => `من تقرير آخر: ${publisher}`,
    disputes: (speaker) => `يختلف مع ${speaker}:`,
    inArticle: 'في المقال',
    inReport: 'في التقرير',
    closeSource: 'إغلاق المقال',
    atSource: (publisher) => `في المصدر: ${publisher}`,
    noAddress: (publisher) => `${publisher} (بلا عنوان)`,
    showOnMap: 'إظهار على الخريطة',
    onMap: 'ظاهر على الخريطة',
    later: 'لم يُقل بعد',
    all: 'عرض الكل',
    deselect: (name) => `إلغاء اختيار ${name}`,
    only: (name) => `${name} فقط`,
    noStatements: 'لا تصريحات في هذه القصة.',
    none: 'لا تصريح يطابق هذا الاختيار.',
    following: (entries) => counted(entries, { other: 'التالي: #' }),
    reading: 'النصوص في الطريق…',
    unread: 'تعذّرت قراءة النصوص. أعد المحاولة',
    newWindow: '(يفتح في نافذة جديدة)',
    placeKinds: {
      city: 'مدينة',
      town: 'بلدة',
      village: 'قرية',
      base: 'قاعدة عسكرية',
      airport: 'مطار',
      front: 'جبهة',
      area: 'منطقة',
      border: 'حدود',
      country: 'بلد',
    },
  },
  data: {
    take: 'تنزيل البيانات',
    places: 'الأماكن (GeoJSON)',
    moments: 'التصريحات والأحداث (CSV)',
    failed: 'تعذّر إنشاء الملف. تحقّق من اتصالك وحاول مرة أخرى.',
    keys: 'اختصارات لوحة المفاتيح',
  },
  later: {
    gestures: {
      mac: 'اضغط باستمرار على ⌘ أثناء التمرير لتكبير الخريطة',
      windows: 'اضغط باستمرار على Ctrl أثناء التمرير لتكبير الخريطة',
      touch: 'حرّك الخريطة بإصبعين',
    },
    canvas: 'أرضية الخريطة: الأسهم تحركها، وزائد وناقص للتكبير والتصغير',
    inWords: {
      title: 'الخريطة بالكلمات',
      heldOn: (day) => `تُذكر السيطرة على الأماكن كما كانت في ${day}.`,
      holds: (from) => `وفيها ${from}`,
      shows: (places, from) =>
        `${counted(places, {
          zero: 'لا أماكن',
          one: 'مكان واحد',
          two: 'مكانان',
          few: '# أماكن',
          many: '# مكانًا',
          other: '# مكان',
        })}، مع تصريحات القصة كلها. المسافات والاتجاهات محسوبة من ${from}.`,
    },
    control: {
      title: 'من يسيطر عليه',
      record: 'من سيطر على ماذا، ومن يقول ذلك',
      held: (side) => `تحت سيطرة ${side}`,
      contested: 'محل نزاع',
      since: (what, date) => `${what} منذ ${date}`,
      changing: (from, to, between) => `السيطرة تنتقل ${from === null ? '' : `من ${from} `}إلى ${to}، ${between}`,
      lost: (side, between) => `انتهت سيطرة ${side}، ${between}`,
      between: (earliest, latest) => `بين ${earliest} و${latest}`,
      differ: (claims) => `الروايات متضاربة: ${claims.join('؛ ')}`,
      claim: (what, by) => `${what} بحسب ${lists.format(by)}`,
      disputed: 'وهناك رواية تخالف ذلك',
      until: (date) => `حتى ${date}`,
      unclaimed: 'لا تُذكر جهة مسيطرة',
      others: (places) =>
        counted(places, {
          one: 'ومكان آخر',
          two: 'ومكانان آخران',
          few: 'و# أماكن أخرى',
          many: 'و# مكانًا آخر',
          other: 'و# مكان آخر',
        }),
      over: 'انتهى ولم يعد على الخريطة',
    },
    mapKey: {
      title: 'مفتاح الخريطة',
      signs: {
        sides: 'الحلقة: أطراف تحدثت عن المكان',
        weight: 'الرقم والسُّمك: التصريحات',
        today: 'الحلقة الخارجية: في اليوم المختار',
        quiet: 'رمادي: لم يُقل شيء بعد',
        area: 'تظليل: هنا تقريبًا',
        line: 'خط متقطع: هنا تقريبًا',
        holder: 'العلامة في الداخل: من يسيطر',
        changing: 'علامة مفرغة: تتغير السيطرة',
        contested: 'علامة ×: محل نزاع',
        disputed: 'علامة استفهام: الروايات تختلف',
        advance: 'سهم: تقدّم',
      },
    },
    columns: ['متى', 'ماذا', 'أين'],
    told: {
      narrowed: (what, statements) => `${what}: ${counted(statements, statement)}`,
      onMap: (speaker, places) => `على الخريطة: ${speaker} عن ${lists.format(places)}`,
    },
    pictures: {
      nth: (number, all) => `الصورة ${number} من ${all}`,
      previous: 'الصورة السابقة',
      next: 'الصورة التالية',
    },
    keys: {
      close: 'إغلاق',
      does: {
        markers: 'من مكان إلى مكان على الخريطة',
        choose: 'اختيار مكان أو إلغاء اختياره',
        deselect: 'إلغاء ما تم اختياره',
        day: 'يوم إلى الوراء أو إلى الأمام',
        week: 'أسبوع إلى الوراء أو إلى الأمام',
        ends: 'اليوم الأول، اليوم الأخير',
        sheet: 'هذه المفاتيح',
      },
    },
    noScriptYet:
      'لا تستجيب الخريطة والخط الزمني: لم يُحمَّل نص الصفحة البرمجي. إذا فُتحت الصفحة من ملف فهي تحتاج إلى خادم ويب، مثل npm start.',
    list: { title: 'القصص' },
    failure: {
      title: 'لا يمكن عرض هذه القصة',
      problems: (count) =>
        `${counted(count, {
          zero: 'لا مشكلات',
          one: 'عُثر على مشكلة واحدة',
          two: 'عُثر على مشكلتين',
          few: 'عُثر على # مشكلات',
          many: 'عُثر على # مشكلة',
          other: 'عُثر على # مشكلة',
        })}. يذكر كل سطر الموضع في الملف والقيمة وما الخطأ فيها.`,
      foreign: (address, site) =>
        `${address} من موقع آخر. لا تعرض هذه الصفحة إلا قصص موقعها، ${site}، وإلا أمكن لأي كان أن يعرض قصته داخل صفحة غرفة أخبار.`,
      unread: (address) => `تعذرت قراءة ${address}:`,
      advice: 'تحقق من القصة بالأمر: npm run check -- ID',
    },
  },
}
