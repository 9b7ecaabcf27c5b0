/** Two wordings of one thing each; those of two different lines are unrelated. */
const pairs = [
  ['When do you open on Sundays?', 'What are your opening hours on Sunday?'],
  ['The train to Lyon leaves from platform four.', 'Passengers to Lyon board at platform 4.'],
  ['How can I get my money back?', 'I would like a refund, how do I get one?'],
  ['Tomatoes need at least six hours of sun a day.', 'Tomato plants want six hours of sunlight daily.'],
  ['My password does not work any more.', 'I can no longer sign in with my password.'],
  ['The concert was cancelled because of the storm.', 'Because of the storm the concert did not happen.'],
] as const;

export const yardstickTexts: readonly string[] = pairs.flat();

export type Yardstick = { unrelated: number; same: number };

/** Models differ in what number they give to things that have nothing to do with each other: this one’s, by example. */
export function measureYardstick(vectors: readonly Float32Array[]): Yardstick | null {
  const same: number[] = [];
  const unrelated: number[] = [];
  for (const [at, one] of vectors.entries()) {
    for (const [index, other] of vectors.entries()) {
      if (index <= at) continue;
      const alike = at >> 1 === index >> 1;
      (alike ? same : unrelated).push(cosine(one, other));
    }
  }
  const found = { unrelated: mean(unrelated), same: mean(same) };
  return found.same - found.unrelated > 0.05 ? found : null;
}

export function likenessBy({ unrelated, same }: Yardstick, similarity: number): number {
  return Math.min(1, Math.max(0, (similarity - unrelated) / (same - unrelated)));
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

export function cosine(one: Float32Array, other: Float32Array): number {
  let [dot, first, second] = [0, 0, 0];
  for (let at = 0; at < one.length; at++) {
    const [a, b] = [one[at] as number, other[at] as number];
    dot += a * b;
    first += a * a;
    second += b * b;
  }
  return dot / Math.sqrt(first * second);
}
