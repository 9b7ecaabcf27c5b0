import { en, type Words } from './en';

const catalogs: Record<string, () => Promise<{ words: Words }>> = {
  ar: () => import('./ar'),
  de: () => import('./de'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  hi: () => import('./hi'),
  it: () => import('./it'),
  ja: () => import('./ja'),
  nl: () => import('./nl'),
  pt: () => import('./pt'),
};

/** The first of the wishes that is spoken here: as it was wished, so that dates keep their region. */
export function chooseLocale(wishes: readonly (string | null | undefined)[]): string {
  const spoken = (wish: string): boolean => language(wish) === 'en' || language(wish) in catalogs;
  return wishes.find((wish): wish is string => Boolean(wish) && spoken(String(wish))) ?? 'en';
}

/** English when the words cannot be fetched: a chat that answers matters more than its labels. */
export async function loadWords(locale: string): Promise<Words> {
  const found = await catalogs[language(locale)]?.().catch(() => null);
  return found?.words ?? en;
}

export function directionOf(locale: string): 'rtl' | 'ltr' {
  return language(locale) === 'ar' ? 'rtl' : 'ltr';
}

function language(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}
