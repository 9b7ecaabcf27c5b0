import type { Attribute } from '../attributes/attribute';
import { squeeze } from '../understanding/fold';
import type { Mapping } from './schemas';

const ownNames: Record<string, string> = {
  externalId:
    'externalid id sku code ref reference itemid productid listingid propertyid uid handle articleno itemno number',
  title: 'title name product productname itemname heading headline label unit home room',
  description: 'description details about summary text body longdescription',
  url: 'url link page address webpage producturl website',
  image: 'image imageurl photo picture thumbnail img imagelink mainimage',
};

/** Where columns go by their names; what nobody recognises goes nowhere. */
export function guessMapping(attributes: readonly Attribute[], columns: readonly string[]): Mapping {
  const mapping: Mapping = {};
  const free = new Map(columns.map((name) => [name, namesOf(name)]));
  const claim = (target: string, wanted: readonly string[]) => {
    for (const want of wanted) {
      const found = [...free].find(([, names]) => names.includes(want));
      if (!found) continue;
      mapping[target] = found[0];
      free.delete(found[0]);
      return;
    }
  };
  for (const attribute of attributes) claim(`values.${attribute.key}`, wordsFor(attribute));
  for (const attribute of attributes) {
    for (const [part, words] of partsOf(attribute)) claim(`values.${attribute.key}.${part}`, words);
  }
  for (const [target, words] of Object.entries(ownNames)) claim(target, words.split(' '));
  const [first] = free.keys();
  if (!mapping.title && first) mapping.title = first;
  if (!mapping.externalId && mapping.title) mapping.externalId = mapping.title;
  return mapping;
}

/** `Price (INR)` is a price; `values.price` is one for certain. */
function namesOf(column: string): string[] {
  const bare = column.replace(/^values\./, '').replace(/[([].*$/, '');
  return [squeeze(column), squeeze(bare)];
}

function wordsFor({ key, label, synonyms }: Attribute): string[] {
  const shown = label.replace(/[([].*$/, '');
  return [`values${squeeze(key)}`, squeeze(key), squeeze(label), squeeze(shown), ...synonyms.map(squeeze)];
}

function partsOf({ type }: Attribute): [string, string[]][] {
  if (type === 'stock') return [['at', ['stockat', 'countedat', 'stockdate', 'stocktime', 'lastcounted']]];
  if (type !== 'place') return [];
  return [
    ['city', ['city', 'town', 'region']],
    ['latitude', ['latitude', 'lat']],
    ['longitude', ['longitude', 'lng', 'lon', 'long']],
  ];
}
