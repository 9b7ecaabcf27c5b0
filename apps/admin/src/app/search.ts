import type { SearchParser, SearchSerializer } from '@tanstack/react-router';

/** Every parameter is a word: a token made of digits must not turn into a number. */
export const parseSearch: SearchParser = (text) => Object.fromEntries(new URLSearchParams(text));

export const stringifySearch: SearchSerializer = (search) => {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  if (given.length === 0) return '';
  return `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
};

/** Keeps the named words of a search and drops whatever else an address carries. */
export function words<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): Partial<Record<Name, string>> => {
    const kept: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'string' && value !== '') kept[name] = value;
    }
    return kept;
  };
}
