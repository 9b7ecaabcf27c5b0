import type { Attribute } from '../attributes/attribute';
import { describeValue } from '../attributes/describe-value';
import type { Values } from '../attributes/value';
import type { Filter } from '../understanding/filter';
import type { Say } from '../wording/say';
import { describeFilter } from './describe-filter';

export type Why = { key: string | null; text: string };

type Met = {
  values: Values;
  filters: readonly Filter[];
  attribute: (key: string) => Attribute | null;
  words: readonly string[];
  isAlike: boolean;
  say: Say;
};

/** Each condition with the value that meets it, and the words that were found. */
export function whyMatched({ values, filters, attribute, words, isAlike, say }: Met): Why[] {
  const met = filters.flatMap((filter): Why[] => {
    const about = attribute(filter.key);
    if (!about) return [];
    const value = values[filter.key];
    const said =
      value === undefined
        ? describeFilter(filter, about, say)
        : sayMet({ filter, attribute: about, values, say });
    return [{ key: filter.key, text: said }];
  });
  if (words.length > 0) met.push({ key: null, text: say('mentions', { words: words.join(', ') }) });
  else if (isAlike) met.push({ key: null, text: say('alike') });
  return met;
}

type Told = { filter: Filter; attribute: Attribute; values: Values; say: Say };

function sayMet({ filter, attribute, values, say }: Told): string {
  const value = values[filter.key];
  if (value === undefined) return attribute.label;
  if (filter.kind === 'values' && !filter.not && Array.isArray(value))
    return `${attribute.label}: ${value.filter((each) => filter.anyOf.includes(each)).join(', ')}`;
  const said = `${attribute.label}: ${describeValue(attribute, value, say)}`;
  const bound =
    filter.kind === 'number' || filter.kind === 'date' || (filter.kind === 'values' && filter.not);
  return bound
    ? `${said} (${describeFilter(filter, attribute, say).slice(attribute.label.length + 1)})`
    : said;
}
