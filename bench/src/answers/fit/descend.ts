export type Numbers = Float64Array;

type Given = {
  size: number;
  /** Adds the slope at these weights to `slope`, which comes empty. */
  slopeAt(weights: Numbers, slope: Numbers): void;
  steps: number;
  rate: number;
};

const kept = { slope: 0.9, square: 0.99 } as const;

/** Weights that go down a smooth slope with steps of their own length (Adam); the same input, the same weights. */
export function descend({ size, slopeAt, steps, rate }: Given): Numbers {
  const [weights, mean, square] = [numbers(size), numbers(size), numbers(size)];
  for (let step = 1; step <= steps; step += 1) {
    const slope = numbers(size);
    slopeAt(weights, slope);
    for (let at = 0; at < size; at += 1) {
      const now = slope[at] ?? 0;
      mean[at] = kept.slope * (mean[at] ?? 0) + (1 - kept.slope) * now;
      square[at] = kept.square * (square[at] ?? 0) + (1 - kept.square) * now * now;
      const direction = (mean[at] ?? 0) / (1 - kept.slope ** step);
      const size = Math.sqrt((square[at] ?? 0) / (1 - kept.square ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (rate * direction) / size;
    }
  }
  return weights;
}

export const numbers = (size: number): Numbers => new Float64Array(size);

export function dot(a: Numbers, b: Numbers): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

export function addTo(sum: Numbers, row: Numbers, times: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + times * (row[at] as number);
}
