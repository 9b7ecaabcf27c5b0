import type { PanelWords, Words } from './en';

export type Values = Record<string, string | number>;
export type Translate = (key: keyof Words, values?: Values) => string;

const late: Partial<Words> = {};

/** For the parts that have come, where the language at hand has no words for them. */
export function learn(words: Partial<Words>): void {
  Object.assign(late, words);
}

export function createTranslate(words: PanelWords, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const entry = words[key] ?? late[key] ?? '';
    const text =
      typeof entry === 'string' ? entry : (entry[plural.select(Number(values.count))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}
