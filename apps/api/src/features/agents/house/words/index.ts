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
import type { HouseWords } from './types';

const catalogs: Readonly<Record<string, HouseWords>> = { ar, de, en, es, fr, hi, it, ja, nl, pt };

/** In the visitor’s language, or in English. */
export const wordsIn = (language: string | null): HouseWords =>
  catalogs[language?.slice(0, 2).toLowerCase() ?? ''] ?? en;
