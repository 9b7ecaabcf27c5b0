import type { InboxConversation } from '@parley/shared/live-member';

export type ListPage = { items: InboxConversation[]; nextCursor: string | null };
export type Merge = {
  /** Whether it fits the list's filter; unknown where only the server can tell. */
  fits: boolean | 'unknown';
  /** It lies open: it stays where it is even if it fits no longer, so that nothing jumps away under the eye. */
  held: boolean;
};

/** What a list looks like after a conversation has changed. Older news than what is shown changes nothing. */
export function mergeIntoList(pages: ListPage[], next: InboxConversation, merge: Merge): ListPage[] {
  const known = pages.flatMap(({ items }) => items).find(({ id }) => id === next.id);
  if (known && isOlder(next, known)) return pages;
  if (!known && merge.fits !== true) return pages;
  if (known && merge.fits === false) return merge.held ? replaced(pages, next) : without(pages, next.id);
  if (known && known.lastMessageAt === next.lastMessageAt) return replaced(pages, next);
  return inserted(known ? without(pages, next.id) : pages, next);
}

function isOlder(next: InboxConversation, known: InboxConversation): boolean {
  return next.lastSeq < known.lastSeq;
}

function replaced(pages: ListPage[], next: InboxConversation): ListPage[] {
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (item.id === next.id ? next : item)),
  }));
}

function without(pages: ListPage[], id: string): ListPage[] {
  return pages.map((page) => ({ ...page, items: page.items.filter((item) => item.id !== id) }));
}

/** What would come after everything loaded is left to the page that is still to come. */
function inserted(pages: ListPage[], next: InboxConversation): ListPage[] {
  const at = pages.findIndex(({ items }) => items.some((item) => comesBefore(next, item)));
  const last = pages.at(-1);
  if (at === -1 && (last === undefined || last.nextCursor !== null)) return pages;
  const target = at === -1 ? pages.length - 1 : at;
  return pages.map((page, index) => (index === target ? { ...page, items: placed(page.items, next) } : page));
}

function placed(items: InboxConversation[], next: InboxConversation): InboxConversation[] {
  const at = items.findIndex((item) => comesBefore(next, item));
  return at === -1 ? [...items, next] : [...items.slice(0, at), next, ...items.slice(at)];
}

function comesBefore(one: InboxConversation, other: InboxConversation): boolean {
  if (one.lastMessageAt !== other.lastMessageAt) return one.lastMessageAt > other.lastMessageAt;
  return one.id > other.id;
}
