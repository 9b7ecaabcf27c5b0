import { expect, test } from 'vitest';
import { blankAttribute } from './attribute-draft';
import { firstDraft, settled, targetOf, valueTargets, withTarget } from './mapping';

const weight = { ...blankAttribute('number'), key: 'weight', label: 'Weight' };
const mapping = { externalId: 'Name', title: 'Name', 'values.price': 'Price' };
const proposed = [{ column: 'Weight (kg)', attribute: weight }];

test('a place has parts of its own to go to, and so has a count', () => {
  const attributes = [
    { ...blankAttribute('place'), key: 'where', label: 'Where' },
    { ...blankAttribute('stock'), key: 'left', label: 'Left' },
  ];
  expect(valueTargets(attributes).map(({ to }) => to)).toEqual([
    'values.where',
    'values.where.city',
    'values.where.latitude',
    'values.where.longitude',
    'values.left',
    'values.left.at',
  ]);
});

test('a column without a place becomes what is proposed for it', () => {
  const draft = firstDraft({ mapping, proposed });
  expect(targetOf(draft, 'Weight (kg)')).toBe('new.weight');
  expect(settled(draft, proposed)).toEqual({
    mapping: { ...mapping, 'values.weight': 'Weight (kg)' },
    fresh: [weight],
  });
});

test('a place takes one column, and a column goes to one place; the id is told apart', () => {
  expect(targetOf(mapping, 'Name')).toBe('title');
  expect(withTarget(mapping, 'Headline', 'title')).toEqual({ ...mapping, title: 'Headline' });
  expect(withTarget(mapping, 'Price', null)).toEqual({ externalId: 'Name', title: 'Name' });
  expect(withTarget(mapping, 'Price', 'description')).toEqual({
    externalId: 'Name',
    title: 'Name',
    description: 'Price',
  });
});

test('what was left out makes no attribute', () => {
  const draft = withTarget(firstDraft({ mapping, proposed }), 'Weight (kg)', null);
  expect(settled(draft, proposed)).toEqual({ mapping, fresh: [] });
});
