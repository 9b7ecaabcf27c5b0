import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { percentile } from '../frame/statistics';
import type { Asked } from './asking';

export const wholeAt = ({ answers }: Asked, share: number) =>
  percentile(
    answers.map(({ wholeMs }) => wholeMs),
    share,
  );
export const firstAt = ({ answers }: Asked, share: number) =>
  percentile(
    answers.map(({ firstMs }) => firstMs),
    share,
  );
export const rateOf = ({ answers, seconds }: Asked) => answers.length / seconds;

export const figureOf =
  (engine: Engine) =>
  (what: string, unit: string, value: number): Figure => ({ what: `${engine}: ${what}`, unit, value });
