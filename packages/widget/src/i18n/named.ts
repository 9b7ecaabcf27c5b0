import { en, type Words } from './en';

/** Puts the names back to words that the build has listed without them. */
export function named(list: readonly Words[keyof Words][], rest: Partial<Words>): Words {
  const told = Object.keys(en).map((key, at) => [key, list[at]]);
  return { ...Object.fromEntries(told), ...rest } as Words;
}
