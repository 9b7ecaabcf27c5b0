import type { PanelWords, Words } from './en';
import type { Listed } from './named';

export type Values = Record<string, string | number>;
export type Translate = (key: keyof Words, values?: Values) => string;

let late: Partial<Words> = {};

/** What the parts say, in English: it stands for itself, and for the order in which other languages list it. */
export function learn(words: Partial<Words>): void {
  late = words;
}

export function createTranslate(words: PanelWords & { parts?: Listed }, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const entry = words[key] ?? words.parts?.[Object.keys(late).indexOf(key)] ?? late[key] ?? '';
    const text =
      typeof entry === 'string' ? entry : (entry[plural.select(Number(values.count))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}
