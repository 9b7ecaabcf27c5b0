import type { FileView } from '@parley/shared/message';
import { expect, test } from 'vitest';
import type { Offer } from './finder/use-present';
import { partsOf, saysWords } from './parts-of';

const picture = { id: 'fil_1', mediaType: 'image/png' } as FileView;
const sources = [{ title: 'Dogs', quote: 'Dogs are welcome.' }];
const offer: Offer = { kind: 'cards', cards: [{ title: 'Harbour Double' }] };
const plain = { text: 'Look', files: [], sources: [], offer: null };
const bodiesOf = (written: Partial<Parameters<typeof partsOf>[0]>) =>
  partsOf({ ...plain, ...written }).map(({ body }) => body);

test('one file carries the words, and its own', () => {
  expect(bodiesOf({ files: [picture] })).toEqual([{ kind: 'image', fileId: 'fil_1', caption: 'Look' }]);
  expect(bodiesOf({ files: [picture], text: '' })).toEqual([{ kind: 'image', fileId: 'fil_1' }]);
});

test('cards carry the words, or go without any', () => {
  expect(bodiesOf({ offer })).toEqual([{ ...offer, text: 'Look' }]);
  expect(bodiesOf({ offer, text: '' })).toEqual([offer]);
  expect(bodiesOf({ offer, files: [picture] }).map(({ kind }) => kind)).toEqual(['image', 'cards']);
});

test('sources stay with the words that quote them', () => {
  const said = { kind: 'text', text: 'Look', sources };
  expect(bodiesOf({ sources })).toEqual([said]);
  expect(bodiesOf({ sources, offer })).toEqual([said, offer]);
  expect(bodiesOf({ sources, files: [picture] })).toEqual([{ kind: 'image', fileId: 'fil_1' }, said]);
  expect(bodiesOf({ sources, text: '' })).toEqual([]);
});

test('one of the parts says the words', () => {
  const speaking = (written: Parameters<typeof bodiesOf>[0]) => bodiesOf(written).filter(saysWords);
  expect(speaking({ files: [picture] })).toHaveLength(1);
  expect(speaking({ files: [picture, picture] })).toEqual([{ kind: 'text', text: 'Look' }]);
  expect(speaking({ sources, offer })).toEqual([{ kind: 'text', text: 'Look', sources }]);
  expect(speaking({ offer })).toEqual([{ ...offer, text: 'Look' }]);
  expect(speaking({ offer, files: [picture], text: '' })).toEqual([]);
});
