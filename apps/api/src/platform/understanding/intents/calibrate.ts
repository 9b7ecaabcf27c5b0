import type { Look } from './predict';
import type { Calibration } from './types';

export type Trial = Look & { right: boolean; weight: number };

const looksOf = ({ margin, gap, known }: Look) => [1, margin, gap, known];
const steps = 30;
const ridge = 1;
/** Too few trials to learn from: what fits most sets. */
const fewestTrials = 30;
export const usualCalibration: Calibration = { bias: -0.8, margin: 2.2, gap: 1.6, known: 1.5 };

/** Logistic regression of “was it right” on how a guess looked, by Newton’s steps. */
export function calibrate(trials: readonly Trial[]): Calibration {
  if (trials.length < fewestTrials) return usualCalibration;
  const usual = [
    usualCalibration.bias,
    usualCalibration.margin,
    usualCalibration.gap,
    usualCalibration.known,
  ];
  let beta = usual;
  for (let step = 0; step < steps; step++) {
    const { gradient, curvature } = slopes(trials, beta, usual);
    const move = solve(curvature, gradient);
    beta = beta.map((value, at) => value + (move[at] ?? 0));
  }
  const [bias = 0, margin = 0, gap = 0, known = 0] = beta;
  return { bias, margin, gap, known };
}

function slopes(trials: readonly Trial[], beta: readonly number[], usual: readonly number[]) {
  const gradient = beta.map((value, at) => ridge * ((usual[at] ?? 0) - value));
  const curvature = beta.map((_, row) => beta.map((__, column): number => (row === column ? ridge : 0)));
  for (const trial of trials) {
    const looks = looksOf(trial);
    const sum = looks.reduce((total, look, at) => total + look * (beta[at] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-sum));
    for (const [row, look] of looks.entries()) {
      gradient[row] = (gradient[row] ?? 0) + trial.weight * look * (Number(trial.right) - chance);
      const line = curvature[row] ?? [];
      for (const [column, other] of looks.entries())
        line[column] =
          (line[column] ?? 0) + trial.weight * look * other * Math.max(chance * (1 - chance), 1e-4);
    }
  }
  return { gradient, curvature };
}

/** Gaussian elimination; the matrix is small, symmetric and positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [pivot, top] of rows.entries())
    for (const [at, row] of rows.entries()) {
      if (at === pivot) continue;
      const factor = (row[pivot] ?? 0) / (top[pivot] || 1);
      for (let column = pivot; column < row.length; column++)
        row[column] = (row[column] ?? 0) - factor * (top[column] ?? 0);
    }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] || 1));
}
