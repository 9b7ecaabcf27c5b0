import { languageOf } from '../../../platform/understanding';

/** Shorter, a text may be of many languages. */
const enough = 60;

/** The language it is in, where that is surely not the visitor’s. */
export function foreignLanguage(text: string, wanted: string): string | null {
  if (text.length < enough) return null;
  const found = languageOf(text);
  return found === null || found === wanted ? null : found;
}
