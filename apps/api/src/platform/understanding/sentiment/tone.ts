/** Which way a text is meant, each as likely as 0..1. */
export type Tone = { positive: number; neutral: number; negative: number };

/** Of a score of words, −1..1, so much is not neutral any more. */
export const notNeutral = 0.33;
const steepness = 5;

export function toneOfWords(score: number): Tone {
  const positive = Math.exp(steepness * (score - notNeutral));
  const negative = Math.exp(steepness * (-score - notNeutral));
  const all = positive + 1 + negative;
  return { positive: positive / all, neutral: 1 / all, negative: negative / all };
}
