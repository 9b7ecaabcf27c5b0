/** A question and what answers it; what answers another line has nothing to do with it. */
const pairs = [
  [
    'opening hours on Sunday',
    'On Sundays the museum is open from ten in the morning until six in the evening.',
  ],
  ['train to Lyon, which platform', 'The train to Lyon leaves from platform four at half past nine.'],
  ['how do I get a refund', 'We refund the price of unused tickets within two weeks.'],
  ['how much sun do tomatoes need', 'Tomatoes need at least six hours of sun a day and plenty of water.'],
  ['I forgot my password', 'If you forgot your password, we send you a link to choose another.'],
  ['was the concert cancelled', 'The concert in the park was cancelled because of the storm.'],
] as const;

export const yardstickTexts: readonly string[] = pairs.flat();

export type Yardstick = { unrelated: number; answer: number };

const leastApart = 0.05;

/** Models differ in what number they give to things that have nothing to do with each other: this one’s, by example. */
export function measureYardstick(vectors: readonly Float32Array[]): Yardstick | null {
  const answers: number[] = [];
  const unrelated: number[] = [];
  for (let question = 0; question < vectors.length; question += 2) {
    for (let passage = 1; passage < vectors.length; passage += 2) {
      const similarity = cosine(vectors[question] as Float32Array, vectors[passage] as Float32Array);
      (passage === question + 1 ? answers : unrelated).push(similarity);
    }
  }
  const found = { unrelated: mean(unrelated), answer: mean(answers) };
  return found.answer - found.unrelated > leastApart ? found : null;
}

export function likenessBy({ unrelated, answer }: Yardstick, similarity: number): number {
  return Math.min(1, Math.max(0, (similarity - unrelated) / (answer - unrelated)));
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
