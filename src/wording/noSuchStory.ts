/** What a page says in place of a story that there is not, by the story’s id: in the languages of the interface. */
export const noSuchStory: Readonly<Record<string, (id: string) => string>> & { readonly en: (id: string) => string } = {
  en: (id) => `There is no story “${id}” here.`,
  ar: (id) => `لا توجد هنا قصة باسم «${id}».`,
  tr: (id) => `Burada “${id}” adlı bir haber yok.`,
  fr: (id) => `Il n’y a pas de récit « ${id} » ici.`,
  es: (id) => `Aquí no hay ninguna historia «${id}».`,
}
