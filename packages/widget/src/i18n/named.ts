import { en, type Words } from './en';

/** Puts the names back to words that the build has listed without them. */
export function named(list: readonly Words[keyof Words][]): Words {
  return Object.fromEntries(Object.keys(en).map((key, at) => [key, list[at]])) as Words;
}
