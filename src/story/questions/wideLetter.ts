/** A letter or a sign as wide as it is high, as Chinese, Japanese and Korean are written: two others have room in its place. */
export const wideLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u
