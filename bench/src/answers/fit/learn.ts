import { type Signs, standingOf, type Weights } from '@parley/api/bench';
import type { Example } from './examples';
import { fitConfidence, type Judged } from './fit-confidence';
import { fitRanking } from './fit-ranking';

/** Silence is a fault too: without this, so many right answers are left that those given are surer than promised. */
const eagerness = 0.2;

export type Businesses = Readonly<Record<string, readonly Example[]>>;

/**
 * What businesses teach, some of them left out. How sure to be is learned from orders that the others taught, as a
 * stranger meets them.
 */
export function learnFrom(businesses: Businesses): (...left: string[]) => Weights {
  const names = Object.keys(businesses);
  const known = new Map<string, Partial<Signs>>();
  const rankWithout = (...left: string[]) => {
    const key = names.filter((name) => !left.includes(name)).join();
    const rank =
      known.get(key) ??
      fitRanking(names.flatMap((name) => (left.includes(name) ? [] : (businesses[name] ?? []))));
    known.set(key, rank);
    return rank;
  };
  return (...left) => {
    const judged = names
      .filter((name) => !left.includes(name))
      .flatMap((name) => {
        const rank = rankWithout(name, ...left);
        return (businesses[name] ?? []).flatMap((example) => judgedBy(rank, example));
      });
    const confidence = fitConfidence(judged);
    return {
      rank: rankWithout(...left),
      confidence: { ...confidence, bias: confidence.bias + eagerness },
    };
  };
}

function judgedBy(rank: Partial<Signs>, { units }: Example): Judged[] {
  const ordered = units
    .map((unit) => ({ ...unit, score: scoreOf(rank, unit.signs) }))
    .sort((a, b) => b.score - a.score);
  const standing = standingOf(ordered);
  return standing && ordered[0] ? [{ standing, right: ordered[0].right }] : [];
}

const scoreOf = (rank: Partial<Signs>, signs: Signs): number =>
  Object.entries(rank).reduce((sum, [sign, weight]) => sum + weight * signs[sign as keyof Signs], 0);
