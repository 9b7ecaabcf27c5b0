import { expect, test } from 'vitest';
import { attributeTypes, blankAttribute } from './attribute-draft';
import { syncExample } from './sync-example';

test('the example is what the address takes, with the attributes of the catalog', () => {
  const attributes = attributeTypes
    .slice(0, 5)
    .map((type) => ({ ...blankAttribute(type), key: type, label: type }));
  const code = syncExample('https://chat.example.com', { id: 'cat_1', attributes });
  expect(code).toContain('https://chat.example.com/api/v1/catalogs/cat_1/sync');
  const [, data = ''] = /--data '(.*)'$/s.exec(code) ?? [];
  expect(JSON.parse(data).items[0].values).toEqual({
    number: 80,
    category: 'Standard',
    set: ['One', 'Another'],
    place: { name: 'Old Town', city: 'Lisbon' },
    date: '2027-03-31',
  });
});

test('a quote in a value does not end the line', () => {
  const attribute = {
    ...blankAttribute('category'),
    key: 'view',
    values: [{ value: "King's", synonyms: [] }],
  };
  expect(syncExample('https://x.example', { id: 'cat_1', attributes: [attribute] })).toContain("King'\\''s");
});
