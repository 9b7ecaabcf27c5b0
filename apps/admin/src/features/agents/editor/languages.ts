import { languageName } from '../../knowledge/language-name';

const offered = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'da', 'sv', 'nb', 'fi', 'el', 'ro', 'hu'],
  ...['uk', 'ru', 'tr', 'ar', 'he', 'fa', 'hi', 'bn', 'th', 'vi', 'id', 'zh', 'ja', 'ko'],
];

/** Languages by name, with those that are chosen already whatever they are. */
export function languageOptions(chosen: readonly string[]): { value: string; label: string }[] {
  return [...new Set([...offered, ...chosen])]
    .map((value) => ({ value, label: languageName(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
