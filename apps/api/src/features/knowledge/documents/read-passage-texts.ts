import type { ReadTexts } from '../../../platform/search';
import { listPassagesAfter } from './store';

/** What a passage is about is often said above it alone. */
export const readPassageTexts: ReadTexts = async (tx, { after, limit }) => {
  const passages = await listPassagesAfter(tx, { after, limit });
  return passages.map(({ number, title, headings, text }) => ({
    number,
    text: [title, ...headings, text].filter(Boolean).join('\n'),
  }));
};
