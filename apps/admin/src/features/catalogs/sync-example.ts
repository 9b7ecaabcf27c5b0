import type { Attribute, Catalog } from '../../api/contract';

type Known = Pick<Catalog, 'id' | 'attributes'>;

/** What a program sends, with an item made of this catalog's own attributes. */
export function syncExample(origin: string, { id, attributes }: Known): string {
  const values = Object.fromEntries(attributes.slice(0, 5).map((each) => [each.key, sampleOf(each)]));
  const body = { items: [{ externalId: 'A-1', title: 'An item', values }] };
  return [
    `curl --request POST ${origin}/api/v1/catalogs/${id}/sync \\`,
    '  --header "Authorization: Bearer $PARLEY_API_KEY" \\',
    '  --header "Content-Type: application/json" \\',
    `  --data '${JSON.stringify(body, null, 2).replaceAll("'", "'\\''")}'`,
  ].join('\n');
}

function sampleOf(attribute: Attribute): unknown {
  const [first] = 'values' in attribute ? attribute.values : [];
  switch (attribute.type) {
    case 'number':
      return attribute.currency === null ? 80 : 1250;
    case 'category':
      return first?.value ?? 'Standard';
    case 'set':
      return [first?.value ?? 'One', 'Another'];
    case 'place':
      return { name: first?.value ?? 'Old Town', city: 'Lisbon' };
    case 'date':
      return '2027-03-31';
    case 'stock':
      return 4;
    case 'boolean':
      return true;
    case 'text':
      return 'In a few words';
    default:
      return 'https://example.com/a-1';
  }
}
