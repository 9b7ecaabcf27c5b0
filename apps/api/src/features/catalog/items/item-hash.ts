import { createHash } from 'node:crypto';
import type { Attribute } from '../attributes/attribute';
import { itemWords } from '../words/item-words';
import type { CheckedItem } from './check-item';

/** Two halves: what is found by words, and everything. When stock was counted is no part of what it is. */
export function hashItem(attributes: readonly Attribute[], item: CheckedItem): string {
  const values = Object.entries(item.values)
    .map(([key, value]) => [key, typeof value === 'object' && 'left' in value ? value.left : value] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const { externalId, title, description, url, image } = item;
  const words = digest(itemWords(attributes, item));
  return `${words}.${digest([externalId, title, description, url, image, values])}`;
}

export function sameWords(one: string, other: string): boolean {
  return one.split('.')[0] === other.split('.')[0];
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
