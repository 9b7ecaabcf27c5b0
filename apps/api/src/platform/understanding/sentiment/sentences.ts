import type { Token } from '../text/tokens';

export type Sentence = { from: number; to: number; isQuestion: boolean };

const ends = /[.!?\n;؟।…]/;

/** By the tokens they begin and end with. */
export function sentencesOf({ text, tokens }: { text: string; tokens: readonly Token[] }): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const between = text.slice(token.end, Math.min(next?.start ?? text.length, token.end + 20));
    if (next && !ends.test(between)) continue;
    sentences.push({ from, to: at + 1, isQuestion: /[?؟]/.test(between) });
    from = at + 1;
  }
  return sentences;
}
