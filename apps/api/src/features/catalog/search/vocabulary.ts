import type { Attribute } from '../attributes/attribute';
import type { Vocabulary, VocabularyValue } from '../understanding/lexicon';
import { type Names, placeName } from './names';
import type { Amounts, Sheet } from './sheet/sheet';

const mostValues = 20_000;

type Known = Pick<Vocabulary, 'values' | 'numbers'>;

/** What the items say, as their columns have it; what is said most comes first. */
export function valuesIn(sheet: Sheet, attributes: readonly Attribute[], names: Names): Known {
  const values: Record<string, VocabularyValue[]> = {};
  const numbers: Record<string, { min: number; max: number }> = {};
  for (const { key } of attributes) {
    const said = [...(sheet.words(key) ?? [])].map(([value, rows]) => ({
      value,
      count: rows.length,
      within: [...(names.within.get(placeName(key, value)) ?? [])],
    }));
    if (said.length > 0) values[key] = said.sort(mostFirst).slice(0, mostValues);
    const span = spanOf(sheet.amounts(key));
    if (span) numbers[key] = span;
  }
  return { values, numbers };
}

function mostFirst(one: VocabularyValue, other: VocabularyValue): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1);
}

function spanOf(amounts: Amounts | null): { min: number; max: number } | null {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const amount of amounts ?? []) {
    if (amount < min) min = amount;
    if (amount > max) max = amount;
  }
  return min <= max ? { min, max } : null;
}
