import * as v from 'valibot'

/** Text for readers: not empty, and without half of a surrogate pair, which no file and no address can hold. */
export const words = v.pipe(
  v.string(),
  v.regex(/\S/, 'it is empty'),
  v.check(
    (text) => !/\p{Surrogate}/u.test(text),
    'it holds half of a character, as a cut emoji leaves it: write it anew',
  ),
)
