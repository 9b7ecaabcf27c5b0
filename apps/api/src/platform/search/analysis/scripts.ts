/** How the words of a script are found. */
export type ScriptKind = 'spaced' | 'grams' | 'dictionary';

const grams =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3005-\u3007\u30fc\uff70]/u;
const dictionary = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function mayBeUnspaced(text: string): boolean {
  return unspaced.test(text);
}

export type Stretch = { kind: ScriptKind; start: number; text: string };

/** Cuts a run of letters where the way of finding words changes: “iPhone価格”. */
export function stretchesOf(run: string): Stretch[] {
  const stretches: Stretch[] = [];
  let offset = 0;
  for (const character of run) {
    const last = stretches.at(-1);
    const kind = isMark.test(character) && last ? last.kind : kindOf(character);
    if (last?.kind === kind) last.text += character;
    else stretches.push({ kind, start: offset, text: character });
    offset += character.length;
  }
  return stretches;
}

const isMark = /^\p{M}$/u;

function kindOf(character: string): ScriptKind {
  if (grams.test(character)) return 'grams';
  return dictionary.test(character) ? 'dictionary' : 'spaced';
}
