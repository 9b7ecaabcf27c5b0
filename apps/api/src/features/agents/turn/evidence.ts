import type { Evidence, Offer, Retrieved } from './types';

/** What was found, in the order in which a reply may number it. */
export function evidenceOf({ passages, offers }: Retrieved): Evidence[] {
  return [
    ...passages.map(({ title, headings, text, url }) => ({
      title: [title, ...headings].join(' › '),
      text,
      url,
    })),
    ...offers.flatMap(itemsOf),
  ];
}

export function itemsOf({ catalogId, items, near }: Offer): Evidence[] {
  return [...items, ...(items.length === 0 ? near : [])].map(({ itemId, title, facts, counted }) => ({
    title,
    text: facts.map((fact) => `${fact.label}: ${fact.text}`).join('; '),
    url: null,
    item: { catalogId, itemId, counted },
  }));
}
