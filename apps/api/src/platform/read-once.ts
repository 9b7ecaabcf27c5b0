import { LRUCache } from 'lru-cache';

type Room = {
  /** Of texts that are remembered, all together. */
  characters: number;
};

/** The same text means the same: it is read again only when it has not been for long. What comes of it is shared. */
export function readOnce<Read extends object>(
  { characters }: Room,
  read: (text: string) => Read,
): (text: string) => Read {
  const known = new LRUCache<string, Read>({
    maxSize: characters,
    sizeCalculation: (_, text) => leastCharacters + text.length,
  });
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}

/** What remembering a text takes beside the text. */
const leastCharacters = 100;
