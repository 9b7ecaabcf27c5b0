import { expect, test } from 'vitest';
import { createKernel } from './kernel';

const random = (count: number) =>
  Int8Array.from({ length: count }, () => Math.round(Math.random() * 254 - 127));

test('sums of products are those of a plain loop, at both ends of what a byte holds too', () => {
  const { dots } = createKernel();
  for (const width of [16, 48, 1536, 4096]) {
    const query = random(width);
    const rows = random(width * 5);
    query.fill(127, 0, 16);
    rows.fill(-127, 0, width);
    const plain = [0, 1, 2, 3, 4].map((row) =>
      query.reduce((sum, each, at) => sum + each * (rows[row * width + at] as number), 0),
    );
    expect([...dots(query, rows)]).toEqual(plain);
  }
});
