import type { Words } from './en';

export type Values = Record<string, string | number>;
export type Translate = (key: keyof Words, values?: Values) => string;

export function createTranslate(words: Words, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const entry = words[key];
    const text =
      typeof entry === 'string' ? entry : (entry[plural.select(Number(values.count))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}
