import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pt } from './pt';
import type { CatalogWords } from './types';

type Key = keyof CatalogWords;
export type Say = {
  (key: Key, fill?: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
  percent(value: number): string;
  money(currency: string, value: number): string;
  day(day: Date): string;
  time(at: Date): string;
};

const catalogs: Readonly<Record<string, CatalogWords>> = { ar, de, en, es, fr, hi, it, ja, nl, pt };
const said = new Map<string, Say>();
const mostKept = 200;

/** In the language somebody speaks, as their region writes numbers and days; else in English. */
export function sayIn(language: string | null | undefined): Say {
  const tag = tagOf(language);
  const found = said.get(tag);
  if (found) return found;
  const made = speaker(tag);
  if (said.size >= mostKept) said.clear();
  said.set(tag, made);
  return made;
}

/** Digits are the same everywhere: what is counted and what is checked has to be alike. */
function tagOf(language: string | null | undefined): string {
  const locale = new Intl.Locale(language ?? 'en', { numberingSystem: 'latn', calendar: 'gregory' });
  return locale.language in catalogs ? locale.toString() : 'en';
}

const date = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function speaker(tag: string): Say {
  const { language } = new Intl.Locale(tag);
  const words = catalogs[language] ?? en;
  const dates = language === 'en' ? 'en-GB' : tag;
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(dates, date);
  const times = new Intl.DateTimeFormat(dates, { ...date, ...clock });
  const say = (key: Key, fill: Readonly<Record<string, string | number>> = {}) =>
    words[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(fill[name] ?? ''));
  return Object.assign(say, {
    number: (value: number) => numbers.format(value),
    percent: (value: number) => percents.format(value / 100),
    money: (currency: string, value: number) => money(tag, currency, value),
    day: (day: Date) => days.format(day),
    time: (at: Date) => `${times.format(at)} UTC`,
  });
}

const lakh = 1e5;
const crore = 1e7;
/** Rupees the way people say them, where they do: ₹84 lakh, ₹1.29 Cr. */
const scales: Readonly<Record<string, readonly [lakh: string, crore: string]>> = {
  en: ['lakh', 'Cr'],
  hi: ['लाख', 'करोड़'],
};

function money(tag: string, currency: string, value: number): string {
  const { language } = new Intl.Locale(tag);
  const scale = currency === 'INR' && value >= lakh ? scales[language] : undefined;
  if (scale) {
    const [of, word] = value >= crore ? [crore, scale[1]] : [lakh, scale[0]];
    return `₹${Number((value / of).toFixed(2))} ${word}`;
  }
  const whole = Number.isInteger(value) || value >= 1000;
  const digits = whole
    ? { maximumFractionDigits: 0 }
    : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const shape = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const locale = currency === 'INR' && language === 'en' ? 'en-IN' : tag;
  return new Intl.NumberFormat(locale, { ...shape, ...digits }).format(value);
}
