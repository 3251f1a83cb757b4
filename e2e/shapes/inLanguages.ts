import { inventedShape, type Shape } from './inventedShape.ts'
import { threeTowns, townOf } from './threeTowns.ts'

/** A story whose every word is in another language: title, names, words. */
function inLanguage(
  lang: string,
  words: Readonly<Record<'title' | 'place' | 'side' | 'speaker' | 'role' | 'said' | 'event', string>>,
) {
  return inventedShape({
    id: `in-${lang}`,
    lang,
    title: words.title,
    from: '2024-03-01',
    to: '2024-03-20',
    places: threeTowns.map((place, index) => ({ ...place, name: `${words.place} ${index + 1}` })),
    sides: [`${words.side} 1`, `${words.side} 2`],
    speakers: [0, 1].map((side) => ({ name: `${words.speaker} ${side + 1}`, role: words.role, side })),
    statements: Array.from({ length: 7 }, (_, index) => ({
      on: `2024-03-${String(2 + 2 * index).padStart(2, '0')}`,
      about: [townOf(index), townOf(index + 1)],
      text: `${words.said} ${index + 1}`,
    })),
    events: [{ when: '2024-03-10', title: words.event, places: ['town-1'] }],
  })
}

export function inUkrainian(): Shape {
  return inLanguage('uk', {
    title: 'Вигадана історія для перевірки сторінки',
    place: 'Пробне місто',
    side: 'Пробна сторона',
    speaker: 'Пробна особа',
    role: 'речниця перевірки',
    said: 'Ці слова вигадано для перевірки, номер',
    event: 'Пробна подія другого міста',
  })
}

export function inPersian(): Shape {
  return inLanguage('fa', {
    title: 'یک داستان ساختگی برای آزمایش صفحه',
    place: 'شهر آزمایشی',
    side: 'طرف آزمایشی',
    speaker: 'گویندهٔ آزمایشی',
    role: 'سخنگوی آزمایش',
    said: 'این سخن برای آزمایش ساخته شده است، شمارهٔ',
    event: 'رویداد آزمایشی شهر دوم',
  })
}

export function inHebrew(): Shape {
  return inLanguage('he', {
    title: 'סיפור בדוי לבדיקת הדף',
    place: 'עיר בדיקה',
    side: 'צד בדיקה',
    speaker: 'דובר בדיקה',
    role: 'דובר הבדיקה',
    said: 'המילים האלה הומצאו לצורך בדיקה, מספר',
    event: 'אירוע בדיקה בעיר השנייה',
  })
}

export function inChinese(): Shape {
  return inLanguage('zh', {
    title: '为测试页面而虚构的故事',
    place: '测试城',
    side: '测试方',
    speaker: '测试发言人',
    role: '测试部门发言人',
    said: '这些话是为测试而虚构的，第',
    event: '第二座城的测试事件',
  })
}
