import type { Attribute, CatalogItem, Input, ItemValue } from '../../api/contract';

export type PlaceDraft = { name: string; city: string; latitude: string; longitude: string };
/** A value while it is typed. */
export type ValueDraft = string | string[] | PlaceDraft;

export type ItemDraft = {
  externalId: string;
  title: string;
  description: string;
  url: string;
  image: string;
  values: Record<string, ValueDraft>;
};

export const noPlace: PlaceDraft = { name: '', city: '', latitude: '', longitude: '' };

export function draftOf(attributes: readonly Attribute[], item: CatalogItem | null): ItemDraft {
  const { externalId = '', title = '', description = '', url, image } = item ?? {};
  const values = attributes.map((each) => [each.key, valueDraft(each, item?.values[each.key])] as const);
  return {
    externalId,
    title,
    description,
    url: url ?? '',
    image: image ?? '',
    values: Object.fromEntries(values),
  };
}

function valueDraft({ type }: Attribute, value: ItemValue | undefined): ValueDraft {
  if (type === 'set') return Array.isArray(value) ? value : [];
  if (type === 'place') {
    if (typeof value !== 'object' || value === null || !('name' in value)) return noPlace;
    const { name, city = '', latitude, longitude } = value;
    return { name, city, latitude: String(latitude ?? ''), longitude: String(longitude ?? '') };
  }
  if (typeof value === 'object' && value !== null && 'left' in value) return String(value.left);
  return value === undefined || value === null ? '' : String(value);
}

type Sent = NonNullable<Input['catalogItems']['create']['values']>;

/** What was typed, as the catalog takes it; what was emptied goes. */
export function valuesOf(
  attributes: readonly Attribute[],
  draft: ItemDraft,
  before: CatalogItem | null,
): Sent {
  const sent: Sent = {};
  for (const attribute of attributes) {
    const kept = before?.values[attribute.key];
    const value = sentOf(attribute, draft.values[attribute.key] ?? '', kept);
    if (value !== null || (kept !== undefined && kept !== null)) sent[attribute.key] = value;
  }
  return sent;
}

function sentOf({ type }: Attribute, draft: ValueDraft, before: ItemValue | undefined): ItemValue {
  if (Array.isArray(draft)) return draft.length === 0 ? null : draft;
  if (typeof draft === 'object') return placeOf(draft);
  const text = draft.trim();
  if (text === '') return null;
  switch (type) {
    case 'number':
      return numberOr(text);
    case 'boolean':
      return text === 'true';
    case 'stock':
      return stockOf(text, before);
    default:
      return text;
  }
}

/** What is no number is sent as it stands, to be refused with a reason. */
function numberOr(text: string): number | string {
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

/** The same count keeps the time it was counted. */
function stockOf(text: string, before: ItemValue | undefined): ItemValue {
  const left = Number(text);
  if (!Number.isFinite(left)) return text;
  const same = typeof before === 'object' && before !== null && 'left' in before && before.left === left;
  return same ? before : { left };
}

function placeOf({ name, city, latitude, longitude }: PlaceDraft): ItemValue {
  if (name.trim() === '') return null;
  const point =
    latitude.trim() === '' || longitude.trim() === ''
      ? {}
      : { latitude: Number(latitude), longitude: Number(longitude) };
  return { name: name.trim(), ...(city.trim() !== '' && { city: city.trim() }), ...point };
}
