import { en, type PanelWords } from './en';

const catalogs: Record<string, () => Promise<{ words: PanelWords }>> = {
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

export async function loadWords(locale: string): Promise<PanelWords> {
  return (await catalogs[language(locale)]?.())?.words ?? en;
}

export function directionOf(locale: string): 'rtl' | 'ltr' {
  return language(locale) === 'ar' ? 'rtl' : 'ltr';
}

function language(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}
