import type { Contribution, Hit, QueryTerm } from '../types';
import type { Chosen } from './choose-hits';
import { countsOf, type Looking, rarityOf } from './close-look';
import type { Weighted } from './first-pass';
import type { Wanted } from './question';
import type { View } from './view';
import type { Counts } from './watch';
import { fillerWeight, pairWeight } from './weights';

type Telling = Omit<Looking, 'read'> & {
  weighted: readonly Weighted[];
  worths: readonly number[];
  explain: boolean;
};

/** What was looked for, in words and numbers. */
export function describe({ closely, weighted, view }: Telling): QueryTerm[] {
  const weights = new Map(weighted.map(({ lookup, weight }) => [lookup.term, weight]));
  const told = [...closely.wanted, ...closely.fillers].flatMap(({ terms, source, of, weight }) =>
    [...new Set(terms)].map((term): QueryTerm => {
      const counts = source === 'filler' ? fillerWeight : (weights.get(term) ?? weight);
      return { term, source, of, weight: counts, documents: view.find(term).documents };
    }),
  );
  const known = new Set(told.map(({ term }) => term));
  const context = weighted
    .filter(({ lookup }) => !known.has(lookup.term))
    .map(({ lookup, weight }): QueryTerm => {
      const { term, documents } = lookup;
      return { term, source: 'context', of: null, weight, documents };
    });
  return [...told, ...context];
}

export function hitOf(hit: Chosen, telling: Telling): Hit {
  const { number, group, score, wordRank, repeats } = hit;
  const why = telling.explain ? whyOf(hit, telling) : null;
  const meaning = hit.meaning && meaningOf(hit.meaning);
  return { number, group, score, coverage: coverageOf(hit, telling), meaning, wordRank, repeats, why };
}

function meaningOf({ similarity, likeness, rank }: NonNullable<Chosen['meaning']>): Hit['meaning'] {
  return { similarity, likeness, rank };
}

/** What each word of the question is worth; what was only added to it is worth nothing. */
export function worthsOf({ closely, view }: Pick<Telling, 'closely' | 'view'>): number[] {
  return closely.wanted.map(({ source, weight, terms }) =>
    source === 'question' || source === 'part' ? weight * rarityOf(terms, view) : 0,
  );
}

/** A word that is only there in another spelling counts as much as that spelling is believed. */
function coverageOf({ counts }: Chosen, { closely, worths }: Telling): number {
  let all = 0;
  let there = 0;
  for (const [slot, { of }] of closely.wanted.entries()) {
    const worth = worths[slot] as number;
    if (worth === 0) continue;
    all += worth;
    there += worth * (countsOf(counts, slot) ? 1 : believed(of, closely.wanted, counts));
  }
  return all > 0 ? there / all : 0;
}

function believed(of: string | null, wanted: readonly Wanted[], counts: Uint16Array): number {
  let most = 0;
  for (const [slot, each] of wanted.entries()) {
    if (each.source === 'similar' && each.of === of && countsOf(counts, slot))
      most = Math.max(most, Math.min(1, each.weight));
  }
  return most;
}

export function whyOf(hit: Chosen, telling: Telling): Contribution[] {
  const { closely, view } = telling;
  let slot = closely.wanted.length;
  const fillers = closely.fillers.map(({ terms, of }) => {
    const told = { term: terms[0] ?? '', of, source: 'filler', weight: fillerWeight } as const;
    return contribution(hit, { told, rarity: rarityOf(terms, view), slot: slot++, view });
  });
  const pairs = closely.pairs.map(({ first, second, of }) => {
    const told = { term: of, of, source: 'pair', weight: pairWeight } as const;
    const rarity = Math.max(rarityOf(first, view), rarityOf(second, view));
    return contribution(hit, { told, rarity, slot: slot++, view });
  });
  return [...wordsOf(hit, telling), ...fillers, ...pairs]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** By the terms that were scored: one that is asked for twice is told once. */
function wordsOf(hit: Chosen, { closely, languages, weighted, view }: Telling): Contribution[] {
  const form = Math.max(0, languages.indexOf(view.languageOf(hit.part, hit.place)));
  const left = new Map(weighted.map((term) => [term.lookup.term, term]));
  return closely.wanted.flatMap(({ terms, source, of }: Wanted, slot) => {
    const term = terms[form] ?? terms[0] ?? '';
    const scored = left.get(term);
    if (!scored) return [];
    left.delete(term);
    const { rarity } = scored.lookup;
    return [contribution(hit, { told: { term, of, source, weight: scored.weight }, rarity, slot, view })];
  });
}

type Told = Pick<Contribution, 'term' | 'of' | 'source' | 'weight'>;
type Contributing = { told: Told; rarity: number; slot: number; view: View };

function contribution(
  { part, place, counts }: Chosen,
  { told, rarity, slot, view }: Contributing,
): Contribution {
  const each: Counts = countsOf(counts, slot) ?? [0, 0, 0];
  const [inTitle, inHeadings, inBody] = each;
  const score = told.weight * rarity * view.impact(part, place, each);
  return { ...told, documents: view.find(told.term).documents, score, inTitle, inHeadings, inBody };
}
