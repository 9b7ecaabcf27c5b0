import type { HousePassage } from '../src/features/agents/house/types';

let count = 0;

export function aPassage(text: string, more: Partial<HousePassage> = {}): HousePassage {
  count += 1;
  const ids = { chunkId: `chk_${count}`, documentId: `doc_${count}` };
  return {
    ...ids,
    title: 'Guide',
    url: null,
    language: 'en',
    headings: [],
    start: 0,
    text,
    score: 1,
    ...more,
  };
}
