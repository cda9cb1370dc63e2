/** How much room text takes on a terminal. */

const NOTHING = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** What takes two columns: emoji, and the scripts of East Asia in their full form. */
const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** The columns that a text takes. There must be no control characters in it. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columns(character);
  return width;
}

/** The text if it fits, or as much of its beginning as does, with a sign that there is more. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let left = width - 1;
  let end = "";
  for (const character of text) {
    left -= columns(character);
    if (left < 0) break;
    end += character;
  }
  return width < 1 ? "" : `${end}…`;
}

function columns(character: string): number {
  if (NOTHING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
