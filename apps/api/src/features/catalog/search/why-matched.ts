import type { Attribute } from '../attributes/attribute';
import { describeValue } from '../attributes/describe-value';
import type { Values } from '../attributes/value';
import type { Filter } from '../understanding/filter';
import { describeFilter } from './describe-filter';

export type Why = { key: string | null; text: string };

type Met = {
  values: Values;
  filters: readonly Filter[];
  attribute: (key: string) => Attribute | null;
  words: readonly string[];
  isAlike: boolean;
};

/** Each condition with the value that meets it, and the words that were found. */
export function whyMatched({ values, filters, attribute, words, isAlike }: Met): Why[] {
  const met = filters.flatMap((filter): Why[] => {
    const about = attribute(filter.key);
    if (!about) return [];
    const value = values[filter.key];
    const said = value === undefined ? describeFilter(filter, about) : sayMet(filter, about, values);
    return [{ key: filter.key, text: said }];
  });
  if (words.length > 0) met.push({ key: null, text: `mentions ${words.join(', ')}` });
  else if (isAlike) met.push({ key: null, text: 'means much the same' });
  return met;
}

function sayMet(filter: Filter, attribute: Attribute, values: Values): string {
  const value = values[filter.key];
  if (value === undefined) return attribute.label;
  if (filter.kind === 'values' && !filter.not && Array.isArray(value))
    return `${attribute.label}: ${value.filter((each) => filter.anyOf.includes(each)).join(', ')}`;
  const said = `${attribute.label}: ${describeValue(attribute, value)}`;
  const bound =
    filter.kind === 'number' || filter.kind === 'date' || (filter.kind === 'values' && filter.not);
  return bound ? `${said} (${describeFilter(filter, attribute).slice(attribute.label.length + 1)})` : said;
}
