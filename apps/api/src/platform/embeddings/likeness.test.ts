import { expect, test } from 'vitest';
import { meaningOf } from '../../../test/fake-embeddings';
import { cosine, likenessBy, measureYardstick, yardstickTexts } from './likeness';

test('whatever numbers a model gives: what answers is near 1, what has nothing to do with it near 0', () => {
  const plain = yardstickTexts.map((text) => meaningOf(text, 192));
  // A model to which everything is somewhat alike.
  const crowded = plain.map((vector) => vector.map((each) => each + 0.15));
  for (const vectors of [plain, crowded]) {
    const yardstick = measureYardstick(vectors);
    const likeness = (one: number, other: number) =>
      yardstick &&
      likenessBy(yardstick, cosine(vectors[one] as Float32Array, vectors[other] as Float32Array));
    expect(likeness(6, 7)).toBeGreaterThan(0.5);
    expect(likeness(6, 11)).toBeLessThan(0.3);
  }
});

test('a model that cannot tell them apart is no yardstick', () => {
  expect(measureYardstick(yardstickTexts.map(() => new Float32Array(16).fill(1)))).toBeNull();
});
