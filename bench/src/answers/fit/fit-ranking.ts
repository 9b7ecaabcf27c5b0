import type { Signs } from '@parley/api/bench';
import { addTo, descend, dot, type Numbers } from './descend';
import type { Example } from './examples';

const penalty = 0.003;

type Choice = { rows: Numbers[]; right: boolean[] };

/** Weights by which a unit that answers comes first: the chance of choosing one, made as large as it gets. */
export function fitRanking(examples: readonly Example[]): Partial<Signs> {
  const signs = Object.keys(examples.flatMap(({ units }) => units)[0]?.signs ?? {}) as (keyof Signs)[];
  const choices = examples
    .filter(({ units }) => units.some(({ right }) => right))
    .map(({ units }) => ({
      rows: units.map((unit) => Float64Array.from(signs.map((sign) => unit.signs[sign]))),
      right: units.map(({ right }) => right),
    }));
  const weights = descend({
    size: signs.length,
    steps: 300,
    rate: 0.1,
    slopeAt(at, slope) {
      for (const choice of choices) addSlope(choice, at, slope);
      for (let each = 0; each < slope.length; each += 1)
        slope[each] = (slope[each] ?? 0) / choices.length + penalty * (at[each] ?? 0);
    },
  });
  const learned = signs.map((sign, at) => [sign, weights[at] ?? 0] as const);
  return Object.fromEntries(learned.filter(([, weight]) => Math.abs(weight) > 0.05));
}

/** What is chosen too often pulls down, what answers pulls up. */
function addSlope({ rows, right }: Choice, weights: Numbers, slope: Numbers): void {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(...scores);
  let all = 0;
  let good = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const chance = Math.exp((scores[at] as number) - top);
    scores[at] = chance;
    all += chance;
    if (right[at]) good += chance;
  }
  for (let at = 0; at < rows.length; at += 1) {
    const chance = scores[at] as number;
    const change = chance / all - (right[at] ? chance / good : 0);
    if (Math.abs(change) > negligible) addTo(slope, rows[at] as Numbers, change);
  }
}

const negligible = 1e-4;
