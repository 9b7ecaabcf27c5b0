const sampleLength = 300;
const fewestLetters = 16;
const letter = /\p{L}/gu;

let detector: Promise<typeof import('tinyld')> | null = null;

/** The language most of a text is in (ISO 639-1); null when there is too little to tell. */
export async function detectLanguage(text: string): Promise<string | null> {
  const sample = sampleOf(text);
  const letters = sample.match(letter)?.length ?? 0;
  if (letters < fewestLetters && !speaksForItself.test(sample)) return null;
  detector ??= import('tinyld');
  const { detectAll } = await detector;
  const inLatin = (sample.match(latin)?.length ?? 0) > letters / 2;
  const likely = detectAll(sample).find(
    ({ lang }) => lang.length === 2 && !(inLatin && otherScripts.has(lang)),
  );
  return likely?.lang ?? null;
}

const latin = /\p{Script=Latin}/gu;
/** Whose letters are not Latin: a few names and links are enough for them to be guessed. */
const otherScripts = new Set(
  'am ar be bg bn el fa gu he hi hy ja ka kk km kn ko lo mk ml mr my ne pa ps ru si ta te th uk ur yi zh'.split(
    ' ',
  ),
);

/** Scripts that say more in few letters. */
const speaksForItself =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Greek}]{2}/u;

/** From the middle of a long text: beginnings are names, dates and menus. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const from = Math.floor((text.length - sampleLength) / 3);
  const start = text.indexOf(' ', from);
  const begin = start >= 0 && start < from + 100 ? start + 1 : from;
  return text.slice(begin, begin + sampleLength);
}
