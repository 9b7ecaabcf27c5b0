import type { Attribute } from '../attributes/attribute';
import type { Place, Values } from '../attributes/value';

export type ItemWords = { title: string; headings: string; body: string };

/** What an item is found by when the words of a question mean no attribute. */
export function itemWords(
  attributes: readonly Attribute[],
  item: { title: string; description: string; values: Values },
): ItemWords {
  const headings: string[] = [];
  const body = [item.description];
  for (const attribute of attributes) {
    const value = item.values[attribute.key];
    if (value === undefined) continue;
    if (attribute.type === 'text') body.push(value as string);
    if (attribute.type === 'category') headings.push(value as string);
    if (attribute.type === 'set') headings.push(...(value as string[]));
    if (attribute.type === 'place') headings.push(...placeWords(value as Place));
    if (attribute.type === 'boolean' && value) headings.push(attribute.label);
  }
  return { title: item.title, headings: headings.join('\n'), body: body.filter(Boolean).join('\n') };
}

function placeWords({ name, city }: Place): string[] {
  return city ? [name, city] : [name];
}
