import type { Attribute, AttributeType } from '../../api/contract';

export const attributeTypes: readonly AttributeType[] = [
  'number',
  'category',
  'set',
  'place',
  'date',
  'stock',
  'boolean',
  'text',
  'image',
  'url',
];

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');

/** The key that programs know an attribute by, made of its label: `Carpet area` → `carpetArea`. */
export function keyFrom(label: string, taken: readonly string[]): string {
  const words = plain(label).match(/[A-Za-z0-9]+/g) ?? [];
  const [first = '', ...rest] = words.map((word) => word.toLowerCase());
  const joined = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const key = (/^[a-z]/.test(joined) ? joined : `a${joined}`).slice(0, 36);
  if (!taken.includes(key)) return key;
  const free = taken.map((_, at) => `${key}${at + 2}`).find((each) => !taken.includes(each));
  return free ?? key;
}

export function blankAttribute(type: AttributeType): Attribute {
  const shared = { key: '', label: '', synonyms: [], filters: true, compares: true, card: true };
  return retyped({ ...shared, type: 'text' }, type);
}

/** The same attribute as another type: what both types know of stays. */
export function retyped(attribute: Attribute, type: AttributeType): Attribute {
  const { key, label, synonyms, filters, compares, card } = attribute;
  const shared = { key, label, synonyms, filters, compares, card };
  const better = 'better' in attribute ? attribute.better : null;
  if (type === 'number') {
    if (attribute.type === 'number') return attribute;
    return { ...shared, type, unit: null, currency: null, meaning: null, better };
  }
  if (type === 'date') return { ...shared, type, better };
  if (type === 'category' || type === 'set' || type === 'place') {
    const { values, closed } = 'values' in attribute ? attribute : { values: [], closed: false };
    return { ...shared, type, values, closed };
  }
  return { ...shared, type };
}

/** One step up or down; at the end of the list nothing happens. */
export function moved<Each>(all: readonly Each[], from: number, by: 1 | -1): Each[] {
  const to = from + by;
  const list = [...all];
  const [one] = to < 0 || to >= all.length ? [] : list.splice(from, 1);
  if (one !== undefined) list.splice(to, 0, one);
  return list;
}
