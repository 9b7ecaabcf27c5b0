import type { Passage } from '../../knowledge';
import type { Stretch } from '../house';
import type { Evidence, Offer, Place, Retrieved } from './types';

/** What was found, in the order in which a reply may number it. */
export function evidenceOf({ passages, offers }: Retrieved): Evidence[] {
  return [
    ...passages.map((passage) => ({
      ...ofPassage(passage),
      title: [passage.title, ...passage.headings].join(' › '),
    })),
    ...offers.flatMap(itemsOf),
  ];
}

export function ofPassage({ title, text, url, ...rest }: Passage): Evidence {
  const { documentId, chunkId, language, page, pageEnds } = rest;
  return { title, text, url, place: { documentId, chunkId, language, page, pageEnds } };
}

/** A stretch of its text, which may stand on a later page than the text begins on. */
export function within({ text, place, ...evidence }: Evidence, { start, end }: Stretch): Evidence {
  return { ...evidence, text: text.slice(start, end), ...(place && { place: from(place, start) }) };
}

function from({ page, pageEnds, ...place }: Place, start: number): Place {
  const ended = pageEnds.filter((end) => end <= start).length;
  const left = pageEnds.slice(ended).map((end) => end - start);
  return { ...place, page: page === null ? null : page + ended, pageEnds: left };
}

export function itemsOf({ catalogId, items, near }: Offer): Evidence[] {
  return [...items, ...(items.length === 0 ? near : [])].map(({ itemId, title, facts, counted }) => ({
    title,
    text: facts.map((fact) => `${fact.label}: ${fact.text}`).join('; '),
    url: null,
    item: { catalogId, itemId, counted },
  }));
}
