import { en, type PanelWords, type Words } from './en';

export type Listed = readonly Words[keyof Words][];

/** Puts the names back to words that the build has listed without them; those of the parts wait for theirs. */
export function named(list: Listed, parts: Listed): PanelWords {
  const told = Object.keys(en).map((key, at) => [key, list[at]]);
  return { ...Object.fromEntries(told), parts };
}
