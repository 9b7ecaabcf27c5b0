import { fold } from '../understanding/fold';

/** What items are called by, and which places lie in which. */
export type Names = {
  words: ReadonlySet<string>;
  /** The cities of a place, by its attribute and its name. */
  within: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many items were added to those that were read at first. */
  added: number;
};

export type NamesRead = {
  titles: string;
  places: readonly { key: string; name: string; city: string }[];
  items: number;
};

export const noNames = (): Names => ({ words: new Set(), within: new Map(), added: 0 });
export const placeName = (key: string, name: string) => `${key}\n${name}`;

/** Who still reads the old ones is not disturbed. */
export function addNames(before: Names, { titles, places, items }: NamesRead): Names {
  const isFirst = before.words.size === 0;
  const come = (fold(titles).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !before.words.has(word));
  const words = come.length > 0 ? new Set([...before.words, ...come]) : before.words;
  const fresh = places.filter(({ key, name, city }) => !before.within.get(placeName(key, name))?.has(city));
  const within = fresh.length > 0 ? new Map(before.within) : before.within;
  for (const { key, name, city } of fresh) {
    const cities = within.get(placeName(key, name));
    (within as Map<string, ReadonlySet<string>>).set(
      placeName(key, name),
      new Set([...(cities ?? []), city]),
    );
  }
  return { words, within, added: before.added + (isFirst ? 0 : items) };
}
